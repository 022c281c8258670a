# Lets LibreOffice accept or reject all tracked changes of documents and say what text is left.
import os
import subprocess
import time

import uno
from com.sun.star.beans import PropertyValue


def setting(name, value):
    result = PropertyValue()
    result.Name, result.Value = name, value
    return result


class Office:
    """A LibreOffice of our own, with a profile in `folder`, that is asked through a pipe."""

    def __init__(self, folder):
        pipe = f"shinkyu{os.getpid()}"
        self.process = subprocess.Popen(
            ["soffice", "--headless", "--norestore", "-env:UserInstallation=file://" + os.path.join(folder, "profile"),
             f"--accept=pipe,name={pipe};urp;"], stderr=subprocess.DEVNULL)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        self.context = self.connected(resolver, f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        self.desktop = self.service("com.sun.star.frame.Desktop")

    @staticmethod
    def connected(resolver, address):
        for _ in range(240):
            try:
                return resolver.resolve(address)
            except Exception:
                time.sleep(0.25)
        raise RuntimeError("LibreOffice does not answer")

    def service(self, name):
        return self.context.ServiceManager.createInstanceWithContext(name, self.context)

    def opened(self, path):
        return self.desktop.loadComponentFromURL("file://" + path, "_blank", 0, (setting("Hidden", True),))

    def texts(self, path, how):
        """The paragraphs of a document that are not empty, in cells too, with all changes accepted or rejected."""
        document = self.opened(path)
        command = ".uno:AcceptAllTrackedChanges" if how == "accept" else ".uno:RejectAllTrackedChanges"
        self.service("com.sun.star.frame.DispatchHelper").executeDispatch(
            document.CurrentController.Frame, command, "", 0, ())
        result = list(self.walk(document.Text))
        document.close(True)
        return [text for text in result if text]

    def walk(self, text):
        elements = text.createEnumeration()
        while elements.hasMoreElements():
            element = elements.nextElement()
            if element.supportsService("com.sun.star.text.Paragraph"):
                yield element.String
            elif element.supportsService("com.sun.star.text.TextTable"):
                for name in element.CellNames:
                    yield from self.walk(element.getCellByName(name))

    def pdf(self, path, filter_name):
        """Writes a document as PDF beside it; returns its path."""
        document = self.opened(path)
        target = path + ".pdf"
        document.storeToURL("file://" + target, (setting("FilterName", filter_name),))
        document.close(True)
        return target

    def close(self):
        try:
            self.desktop.terminate()
        except Exception:
            pass
        self.process.wait(timeout=60)
