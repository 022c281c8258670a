"""A standalone Spark on this machine: a master and workers on loopback, each a process of its own."""
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from types import TracebackType
from typing import Self

import pyspark
from pyspark.sql import SparkSession

HOST = "127.0.0.1"
PATIENCE = 120


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]


class Standalone:
    """Starts on entering and ends on leaving. Each process leads a group of its own, which holds what it starts: a worker
    and its executor are ended together, as a machine is that is lost."""

    def __init__(self, folder: str, workers: int = 2) -> None:
        self.folder, self.count = Path(folder), workers
        self.port, self.page = free_port(), free_port()
        self.processes: list[subprocess.Popen] = []

    @property
    def master(self) -> str:
        return f"spark://{HOST}:{self.port}"

    def __enter__(self) -> Self:
        try:
            self.start("master", "org.apache.spark.deploy.master.Master", "--host", HOST, "--port", str(self.port),
                       "--webui-port", str(self.page))
            for number in range(self.count):
                self.start(f"worker-{number}", "org.apache.spark.deploy.worker.Worker", "--host", HOST, "--cores", "1",
                           "--memory", "1g", "--webui-port", "0", "--work-dir", str(self.folder / f"work-{number}"),
                           self.master)
            self.wait_for(self.count)
        except BaseException:
            self.end()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.end()

    def start(self, name: str, role: str, *arguments: str) -> None:
        home = Path(pyspark.__file__).parent
        environment = dict(os.environ, SPARK_HOME=str(home), SPARK_LOCAL_IP=HOST, SPARK_DAEMON_MEMORY="512m")
        with open(self.folder / f"{name}.log", "wb") as log:
            self.processes.append(subprocess.Popen(
                [str(home / "bin/spark-class"), role, *arguments], env=environment, stdin=subprocess.DEVNULL,
                stdout=log, stderr=log, start_new_session=True))

    def alive(self) -> int:
        """How many workers the master knows and takes to be alive."""
        try:
            with urllib.request.urlopen(f"http://{HOST}:{self.page}/json/", timeout=5) as page:
                return sum(worker["state"] == "ALIVE" for worker in json.load(page)["workers"])
        except OSError:
            return 0

    def wait_for(self, workers: int) -> None:
        """Waits until the master has just so many workers."""
        end = time.monotonic() + PATIENCE
        while self.alive() != workers:
            if time.monotonic() > end:
                raise TimeoutError(f"{self.alive()} workers instead of {workers}; see {self.folder}")
            time.sleep(0.2)

    def session(self, name: str, **settings: str) -> SparkSession:
        """A driver in this process; its executors are on the workers."""
        # Executors run the Python that runs this, whichever is first in PATH.
        os.environ.update(PYSPARK_PYTHON=sys.executable, SPARK_LOCAL_IP=HOST)
        builder = SparkSession.builder.master(self.master).appName(name)
        usual = {"spark.driver.host": HOST, "spark.driver.bindAddress": HOST, "spark.ui.enabled": "false",
                 "spark.ui.showConsoleProgress": "false",
                 "spark.executor.memory": "768m", "spark.executor.cores": "1",
                 "spark.sql.execution.arrow.maxRecordsPerBatch": "64"}
        for key, value in (usual | settings).items():
            builder = builder.config(key, value)
        return builder.getOrCreate()

    def kill_worker(self, number: int) -> None:
        """Kills a worker and its executor, without a word of warning."""
        kill_group(self.processes[1 + number])

    def end(self) -> None:
        for process in reversed(self.processes):
            kill_group(process)


def kill_group(process: subprocess.Popen) -> None:
    """Kills a process that was started here, and its group."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
