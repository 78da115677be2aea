/**
 * What a command sees of the environment: what interpreters and compilers need to be found and to work, by name.
 * Tokens, inputs of the action and the files by which a step changes what follows it are not among it.
 */

const PASSED_ON = new RegExp(
  `^(${[
    'PATH|PATHEXT|HOME|USER|LOGNAME|SHELL|LANG|LC_.*|TZ|TERM|TMP|TEMP|TMPDIR|CI',
    'USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMFILES.*|PROGRAMDATA|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|NUMBER_OF_PROCESSORS|PROCESSOR_.*',
    'LD_LIBRARY_PATH|DYLD_.*|PKG_CONFIG_PATH|XDG_CACHE_HOME|XDG_DATA_HOME',
    'PYTHON.*|VIRTUAL_ENV|CONDA_(PREFIX|DEFAULT_ENV|EXE)|PYENV_(ROOT|VERSION)|UV_(CACHE_DIR|PYTHON.*)|JAVA_HOME|JULIA_DEPOT_PATH|pythonLocation',
    'CUDA_.*|NVIDIA_.*|OMP_.*|MKL_.*|OPENBLAS_.*|TF_.*|TORCH_HOME|KERAS_.*|HF_HOME|HF_HUB_CACHE|HF_HUB_OFFLINE',
    'SSL_CERT_(FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|https?_proxy|no_proxy',
  ].join('|')})$`,
  'i',
);

/** Whatever else a name says: these words in it say that its value is a secret. */
const SECRET = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|API_?KEY/i;

/** @param given what the configuration adds; it is the user's to say, and stronger. */
export function commandEnvironment(
  env: NodeJS.ProcessEnv,
  given: Readonly<Record<string, string>>,
): NodeJS.ProcessEnv {
  const passed = Object.entries(env).filter(([key]) => PASSED_ON.test(key) && !SECRET.test(key));
  return { ...Object.fromEntries(passed), PYTHONUNBUFFERED: '1', ...given };
}
