# Runs shinkyu within limits, on a terminal of its own, or under strace, and says what it did.
import os
import pty
import re
import resource
import subprocess

MEBIBYTE = 1 << 20
# What the program, the libraries it is linked to and the converters may look at on any machine.
SYSTEM = ("/lib", "/lib64", "/usr/lib", "/usr/bin", "/usr/local/bin", "/bin", "/usr/share/pandoc", "/usr/share/poppler",
          "/usr/share/fonts", "/usr/share/zoneinfo", "/usr/share/locale", "/etc/ld.so.cache", "/etc/ld.so.preload",
          "/etc/localtime", "/dev/null", "/dev/urandom", "/proc/self/exe", "/proc/self/maps", "/proc/meminfo",
          "/proc/cpuinfo", "/proc/stat", "/sys/devices/system", "/sys/fs/cgroup", "/proc/self/cgroup",
          "/proc/self/mountinfo", "/proc/self/status", "/proc/sys/vm/overcommit_memory", "/proc/self/task", "/etc/nsswitch.conf")
CALL = re.compile(r'^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)', re.S)
PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
WRITING = re.compile("O_WRONLY|O_RDWR|O_CREAT|O_TRUNC")
CHANGING = {"mkdir", "mkdirat", "rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "link", "linkat",
            "symlink", "symlinkat", "truncate", "creat", "chmod", "fchmodat", "mknod", "mknodat"}
NETWORK = {"socket", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg", "socketpair", "recvfrom",
           "recvmsg"}


class Ended:
    """How a run ended: its exit code (negative: the signal), what it printed and said, and the processor seconds it took."""

    def __init__(self, code, output, said, seconds):
        self.code, self.output, self.said, self.seconds = code, output, said, seconds


def environment(folder, **more):
    """A small environment: messages in English, no colour unless asked for, temporary files in `folder`."""
    base = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LC_ALL": "C", "TMPDIR": folder, "COLUMNS": "100"}
    return dict(base, **more)


def limited(seconds, memory):
    def limit():
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if memory:
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    return limit


def run(arguments, folder, seconds=60, memory=None, data=b"", cwd=None, **variables):
    """Runs a program to its end; a limit that is passed ends it by a signal."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(arguments, input=data, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=cwd,
                          env=environment(folder, **variables), preexec_fn=limited(seconds, memory))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Ended(done.returncode, done.stdout, done.stderr,
                 after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def on_a_terminal(arguments, folder):
    """What a program writes to a terminal that knows colours."""
    first, second = pty.openpty()
    process = subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stdout=second, stderr=second,
                               env=environment(folder, TERM="xterm-256color", PAGER="cat"))
    os.close(second)
    written = b""
    while True:
        try:
            piece = os.read(first, 1 << 16)
        except OSError:
            break
        if not piece:
            break
        written += piece
    os.close(first)
    return Ended(process.wait(), written, b"", 0)


def traced(arguments, folder, seconds=120, **more):
    """Runs a program under strace; also gives the calls that name files or the network."""
    log = os.path.join(folder, "calls")
    ended = run(["strace", "-f", "-qq", "-s", "4096", "-e", "trace=%file,%network", "-e", "signal=none", "-o", log,
                 *arguments], folder, seconds, **more)
    with open(log, encoding="utf-8", errors="replace") as file:
        calls = [match.groups() for match in map(CALL.match, file) if match]
    os.remove(log)
    return ended, calls


def reached(calls, readable, writable):
    """Calls that reach beyond the files of `readable` and the folders of `writable`, or for the network."""
    found = []
    # A toolchain's runtime looks for its own parts, and a converter is looked for in the folders of PATH.
    core = [path for name, arguments, result in calls for path in PATH.findall(arguments)
            if path.endswith("/libswiftCore.so") and not result.startswith("-")]
    system = (*SYSTEM, *(path.split("/lib/swift/")[0] for path in core[:1]))
    programs = {os.path.join(folder, name) for folder in os.environ.get("PATH", "").split(":")
                for name in ("pandoc", "pdftotext")}
    for name, arguments, result in calls:
        if name in NETWORK:
            found.append(f"{name}({arguments[:120]})")
            continue
        paths = [os.path.normpath(path.encode().decode("unicode_escape").encode("latin-1").decode("utf-8", "replace"))
                 for path in PATH.findall(arguments)]
        if name == "execve":
            paths = paths[:1]
        writes = name in CHANGING or name.startswith("open") and WRITING.search(arguments)
        for path in paths if paths != ["."] else []:
            # Names of threads are written to their `comm`.
            if lies_in(path, writable) or path == "/dev/null" or re.fullmatch(r"/proc/self/task/\d+/comm", path):
                continue
            library = re.search(r"\.so(\.[\d.]+)?$|/(glibc-hwcaps|tls|x86_64|haswell|avx512_1)\b", path)
            looks = library or lies_in(path, system) or path in readable | programs or is_parent(path, readable)
            # Whether a folder is there is asked on the way to making one in it.
            made = name == "mkdir" and result.startswith("-") and is_parent(path, writable)
            if not (made or looks and not writes):
                found.append(f"{name}({path})")
    return found


def lies_in(path, folders):
    return any(path == folder or path.startswith(folder.rstrip("/") + "/") for folder in folders)


def is_parent(path, others):
    return any(lies_in(other, [path]) for other in others)
