"""Counts what stages of a run cost under valgrind: instructions by callgrind, allocated blocks by DHAT."""
import json
import os
import re
import subprocess
from collections import defaultdict


def environment():
    # Dictionaries hash the same way in every run then.
    return {**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1", "SWIFT_BACKTRACE": "enable=no", "LC_ALL": "C.UTF-8"}


def valgrind(options, command):
    # One processor: the program shares its work out among as many threads as it may run on.
    run = subprocess.run(["taskset", "-c", "0", "valgrind", *options, *command], env=environment(),
                         stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace")
    if run.returncode != 0:
        raise SystemExit(f"{' '.join(command)}\n{run.stderr}")


def instructions(command, folder, entries):
    """Instructions by stage, those of all functions whose names begin as `entries` says and that are not called by one
    of the same stage; under None those of the whole run."""
    path = f"{folder}/callgrind"
    valgrind(["--tool=callgrind", "--compress-strings=no", "--compress-pos=no", f"--callgrind-out-file={path}"], command)
    own, calls, callee, current, whole, is_call = defaultdict(int), [], None, None, 0, False
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("fn="):
                current = line[3:].rstrip("\n")
            elif line.startswith("cfn="):
                callee = line[4:].rstrip("\n")
            elif line.startswith("calls="):
                is_call = True
            elif line[:1].isdigit() or line[:2] == "0x":
                cost = int(line.split()[1])
                if is_call:
                    calls.append((current, callee, cost))
                    is_call = False
                else:
                    own[current] += cost
            elif line.startswith(("summary:", "totals:")):
                whole = int(line.split()[1])
    counted = {None: whole}
    for stage, entry in entries.items():
        # Each entrance once: not what a stage calls of its own, nor its closures, which come back through others.
        outside = [cost for caller, called, cost in calls
                   if called.startswith(entry) and not caller.startswith(entry) and not re.search(r"fU\d*_", called)]
        if outside:
            counted[stage] = sum(outside)
    return counted


def allocations(command, folder, entries):
    """Blocks allocated by stage; under None those of the whole run."""
    path = f"{folder}/dhat"
    valgrind(["--tool=dhat", "--num-callers=200", f"--dhat-out-file={path}"], command)
    with open(path, encoding="utf-8") as file:
        told = json.load(file)
    names = [re.sub(r"^0x[0-9A-Fa-f]+: (\S+).*", r"\1", frame) for frame in told["ftbl"]]
    counted = defaultdict(int)
    stages = [{stage for stage, entry in entries.items() if name.startswith(entry)} for name in names]
    for point in told["pps"]:
        counted[None] += point["tbk"]
        for stage in set().union(*(stages[frame] for frame in point["fs"])):
            counted[stage] += point["tbk"]
    for stage in entries:
        counted[stage] += 0
    return counted
