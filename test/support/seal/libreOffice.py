"""Asks LibreOffice about the signatures of the Word files it is given: one JSON line a file, one object a signature."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue


def connect(pipe, office):
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(600):
        if office.poll() is not None:
            raise SystemExit("soffice ended before it answered")
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.1)
    raise SystemExit("soffice does not answer")


def ask(context, file):
    services = context.ServiceManager
    packed = PropertyValue()
    packed.Name, packed.Value = "StorageFormat", "ZipFormat"
    how = uno.Any("[]com.sun.star.beans.PropertyValue", (packed,))
    factory = services.createInstanceWithContext("com.sun.star.embed.StorageFactory", context)
    storage = uno.invoke(factory, "createInstanceWithArguments", ((uno.systemPathToFileUrl(file), 1, how),))
    signatures = services.createInstanceWithArgumentsAndContext("com.sun.star.security.DocumentDigitalSignatures", ("1.2", True), context)
    found = signatures.verifyDocumentContentSignatures(storage, None)
    return [{"valid": s.SignatureIsValid, "signer": s.Signer.SubjectName, "day": s.SignatureDate} for s in found]


profile = tempfile.mkdtemp()
pipe = f"baken{os.getpid()}"
office = subprocess.Popen(
    ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", "--nologo", f"--accept=pipe,name={pipe};urp;"],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
)
try:
    context = connect(pipe, office)
    for file in sys.argv[1:]:
        print(json.dumps(ask(context, os.path.abspath(file))), flush=True)
    try:
        context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context).terminate()
        office.wait(20)
    except Exception:
        pass
finally:
    if office.poll() is None:
        office.terminate()
    shutil.rmtree(profile, ignore_errors=True)
