import { words } from "./chat-words.js";

/**
 * Sends one file to the server. `onProgress` hears how much is there, from 0 to 1. `done` never
 * rejects: `{ kept }`, or `{ message, mayComeAgain }`. XMLHttpRequest, for fetch tells no progress.
 */
export function uploadFile(file, onProgress) {
  const request = new XMLHttpRequest();
  const done = new Promise((resolve) => {
    request.upload.addEventListener("progress", ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onProgress(loaded / total);
    });
    request.addEventListener("load", () => resolve(readAnswer(request)));
    for (const name of ["error", "timeout", "abort"]) {
      request.addEventListener(name, () =>
        resolve({ message: words.uploadBroken, mayComeAgain: true }),
      );
    }
  });
  request.open("POST", "/api/chat/files");
  request.timeout = 180_000;
  request.setRequestHeader("Content-Type", "application/octet-stream");
  request.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
  request.send(file);
  return { done, stop: () => request.abort() };
}

function readAnswer(request) {
  try {
    const answer = JSON.parse(request.responseText);
    if (request.status === 201 && answer.id) return { kept: answer };
    const mayComeAgain = request.status >= 500 || request.status === 429;
    return { message: answer.error.message, mayComeAgain };
  } catch {
    return { message: words.uploadBroken, mayComeAgain: true };
  }
}
