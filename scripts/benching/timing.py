"""Runs programs side by side and says what each took: time on the clock, time on the processors, and memory."""
import os
import statistics
import subprocess
import threading
import time
from dataclasses import dataclass


@dataclass
class Run:
    wall: float
    processor: float
    memory: int  # KiB at the most


def run(command, limit=60.0, folder=None):
    """One run, or None when it took longer than `limit` seconds. What it prints goes nowhere."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"}
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, cwd=folder)
    timer = threading.Timer(limit, process.kill)
    timer.start()
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    timer.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode == -9:
        return None
    # These end with 1 where texts differ; of all others that is a failure.
    if process.returncode not in ((0, 1) if command[0] in ("git", "dwdiff", "docdiff") else (0,)):
        raise SystemExit(f"{' '.join(map(str, command))} ended with {process.returncode}")
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss)


class Side:
    """The runs of several programs, in rounds in which each of them runs once, so that what disturbs disturbs all. What
    takes more than a second takes part in the first three rounds alone."""

    def __init__(self, commands, rounds, limit=60.0):
        self.runs = {name: [] for name in commands}
        for number in range(rounds):
            for name, command in commands.items():
                if self.runs[name] is None or number >= 3 and self.runs[name][0].wall > 1:
                    continue
                found = run(command, limit)
                if found is None:
                    self.runs[name] = None
                else:
                    self.runs[name].append(found)

    def best(self, name):
        """The shortest time on the clock, in seconds; None where it took too long."""
        return min(r.wall for r in self.runs[name]) if self.runs.get(name) else None

    def processor(self, name):
        """The median of the time on all processors."""
        return statistics.median(r.processor for r in self.runs[name]) if self.runs.get(name) else None

    def memory(self, name):
        """The median of the greatest memory, in KiB."""
        return statistics.median(r.memory for r in self.runs[name]) if self.runs.get(name) else None

    def ratio(self, one, other, what="wall"):
        """The ratio of two programs, round by round: least, median, greatest."""
        if not self.runs.get(one) or not self.runs.get(other):
            return None
        ratios = sorted(getattr(a, what) / getattr(b, what) for a, b in zip(self.runs[one], self.runs[other]))
        return ratios[0], statistics.median(ratios), ratios[-1]
