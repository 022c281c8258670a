"""Drives the program: a line in, a line out."""
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import Self


class NoResponse(RuntimeError):
    """The program ended before it had responded to all that it was asked. An engine does the partition again."""


class Worker:
    """A running `shinkyu worker`. It responds to a request before it reads the next one, so that one pair is under way at
    a time, and neither side ever waits for the other's full pipe."""

    def __init__(self, binary: str, folder: str) -> None:
        """`folder` is where the paths of requests are looked for."""
        self.process = subprocess.Popen([binary, "worker"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def respond(self, request: str) -> str:
        """The response to one line, both without a line feed."""
        try:
            self.process.stdin.write(request.encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError as error:
            raise NoResponse(f"no response to {request[:200]}") from error
        response = self.process.stdout.readline()
        if not response.endswith(b"\n"):
            raise NoResponse(f"no response to {request[:200]}")
        return response[:-1].decode()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.process.stdout.close()
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass
        if self.process.wait() != 0 and error is None:
            raise NoResponse(f"the program ended with {self.process.returncode}")


def sketch(binary: str, folder: str, paths: Iterable[str], *options: str) -> Iterator[str]:
    """The lines of `shinkyu sketch` for some documents, in their order; paths are looked for in `folder`."""
    # A file, because the program is read from while it reads: two pipes could wait for each other.
    with tempfile.TemporaryFile() as names:
        names.writelines(path.encode() + b"\n" for path in paths)
        names.seek(0)
        with subprocess.Popen([binary, "sketch", *options], cwd=folder, stdin=names, stdout=subprocess.PIPE) as process:
            for line in process.stdout:
                yield line.decode()
    if process.returncode != 0:
        raise NoResponse(f"the program ended with {process.returncode}")
