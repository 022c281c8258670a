# A Chromium of our own, driven by the DevTools protocol over a pipe: nothing but Debian's package is needed for it.
import fcntl
import json
import os
import select
import subprocess
import time


class Trouble(Exception):
    """What Chromium does not do."""


class Chromium:
    """A browser without a window, with a profile in `folder`, that no page of another shares."""

    def __init__(self, folder):
        (commands, self.out), (self.into, answers) = (self.pipe(), self.pipe())

        def wire():
            os.dup2(commands, 3)
            os.dup2(answers, 4)

        # Without a sandbox: the root of a container has none to give. The pages are our own.
        self.process = subprocess.Popen(
            ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
             "--disable-background-networking", "--disable-component-update", "--hide-scrollbars", "--lang=ja",
             "--force-color-profile=srgb", "--remote-debugging-pipe", f"--user-data-dir={os.path.join(folder, 'chromium')}"],
            preexec_fn=wire, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(commands)
        os.close(answers)
        self.number, self.rest, self.events = 0, b"", []
        self.version = self.send("Browser.getVersion")["product"]

    @staticmethod
    def pipe():
        """Two ends above the two numbers that Chromium listens on."""
        pair = os.pipe()
        ends = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in pair]
        for end in pair:
            os.close(end)
        return ends

    def message(self, seconds):
        """The next message; None when none comes in time."""
        end = time.monotonic() + seconds
        while b"\0" not in self.rest:
            if not select.select([self.into], [], [], max(0, end - time.monotonic()))[0]:
                return None
            piece = os.read(self.into, 1 << 20)
            if not piece:
                raise Trouble("Chromium has ended")
            self.rest += piece
        text, self.rest = self.rest.split(b"\0", 1)
        return json.loads(text)

    def send(self, method, session=None, seconds=120, **parameters):
        self.number += 1
        command = {"id": self.number, "method": method, "params": parameters}
        if session:
            command["sessionId"] = session
        content = memoryview(json.dumps(command).encode() + b"\0")
        while content:
            content = content[os.write(self.out, content):]
        while message := self.message(seconds):
            if message.get("id") == self.number:
                if "error" in message:
                    raise Trouble(f"{method}: {message['error']['message']}")
                return message["result"]
            if "method" in message:
                self.events.append(message)
        raise Trouble(f"{method}: no answer in {seconds} s")

    def wait(self, method, session, seconds=120):
        """Waits for an event of a page; those before it are kept."""
        seen = 0
        while True:
            for event in self.events[seen:]:
                if event["method"] == method and event.get("sessionId") == session:
                    return event
            seen = len(self.events)
            message = self.message(seconds)
            if message is None:
                raise Trouble(f"{method} did not happen in {seconds} s")
            if "method" in message:
                self.events.append(message)

    def close(self):
        try:
            self.send("Browser.close", seconds=10)
        except Trouble:
            self.process.kill()
        self.process.wait(timeout=30)


class Tab:
    """A page in the browser, of `width` by `height` pixels, with all that it asks for and complains of."""

    def __init__(self, chromium, width=1280, height=800, dark=False, script=True):
        self.chromium = chromium
        self.target = chromium.send("Target.createTarget", url="about:blank")["targetId"]
        self.session = chromium.send("Target.attachToTarget", targetId=self.target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.send(f"{domain}.enable")
        self.size(width, height)
        self.send("Emulation.setEmulatedMedia",
                  features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])
        self.send("Emulation.setScriptExecutionDisabled", value=not script)

    def send(self, method, **parameters):
        return self.chromium.send(method, self.session, **parameters)

    def size(self, width, height):
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
                  mobile=width < 600)

    def open(self, path):
        self.chromium.events = []
        self.send("Page.navigate", url="file://" + path)
        self.chromium.wait("Page.loadEventFired", self.session)

    def __call__(self, script):
        """What an expression, or a promise, comes to in the page."""
        answer = self.send("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            trouble = answer["exceptionDetails"]
            raise Trouble(trouble.get("exception", {}).get("description", trouble["text"]))
        return answer["result"].get("value")

    def key(self, key, shift=False):
        """Presses a key and lets it go."""
        named = {"Tab": 9, "Enter": 13, "Escape": 27, " ": 32}
        code = named.get(key, ord(key.upper()[0]))
        text = {} if key in ("Tab", "Escape") else {"text": "\r" if key == "Enter" else key}
        for kind in ("keyDown", "keyUp"):
            self.send("Input.dispatchKeyEvent", type=kind, key=key, windowsVirtualKeyCode=code,
                      modifiers=8 if shift else 0, **(text if kind == "keyDown" else {}))

    def own(self, *methods):
        return [event["params"] for event in self.chromium.events
                if event.get("sessionId") == self.session and event["method"] in methods]

    def requests(self):
        """What it asked for beyond itself."""
        urls = [event["request"]["url"] for event in self.own("Network.requestWillBeSent")]
        return [url for url in urls if not url.startswith(("file://", "about:"))] + [
            url for url in urls if url.startswith("file://")][1:]

    def complaints(self):
        """What stands in its console."""
        said = [" ".join(str(argument.get("value", argument.get("description", "")))
                         for argument in event["args"]) for event in self.own("Runtime.consoleAPICalled")]
        said += [event["exceptionDetails"]["text"] for event in self.own("Runtime.exceptionThrown")]
        return said + [event["entry"]["text"] for event in self.own("Log.entryAdded")]

    def close(self):
        self.chromium.send("Target.closeTarget", targetId=self.target)
