import { t as readTensorFile } from "./shared-tensor-file2.js";

export { readTensorFile };