import { t as readTensorFile } from "./shared-tensor-file.js";

export { readTensorFile };