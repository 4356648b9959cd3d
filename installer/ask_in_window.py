"""Run inside of the clean system: asks in the window, and looks for what must be packed."""

import sys
from pathlib import Path

from desktop import Desktop, Program, wait_for


def ask(desktop: Desktop, program: Program, picture: Path) -> str:
    """Opens a picture, asks, and hears the answer."""
    program.find("image", picture.name)
    program.write("Question", "How many shapes are there?")
    program.press("push button", "Ask")
    heard = wait_for(lambda: program.heard()[1:] and program.heard(), "the answer", program.report)
    assert heard[:2] == ["Answering.", "Answer: 5."], heard
    desktop.run("import", "-window", "root", str(program.home / "window.png"))
    return heard[1]


def leave(program: Program, dialog: str) -> None:
    """Closes it, by keyboard."""
    program.keys("Escape")
    wait_for(lambda: not program.shows("dialog", dialog), f"{dialog} to close", program.report)


def look_at_what_is_packed(program: Program) -> int:
    """The help, and in About the versions and licences of the parts; returns how long the licences are."""
    program.keys("F1")
    program.find("dialog", "Help*")
    leave(program, "Help*")
    program.press("menu item", "Help")
    program.press("menu item", "About Sightline")
    facts = program.find("text", "This program and this computer")
    told = wait_for(lambda: "ONNX Runtime can use" in (now := program.text(facts)) and now, "facts", program.report)
    for part in ("onnxruntime", "tokenizers", "rapidocr"):
        assert f"\n{part}" in told, f"{part} is missing in:\n{told}"
    program.press("page tab", "Licences")
    licences = program.text(program.find("text", "Licences of this program and of its parts"))
    assert licences.startswith("Sightline "), licences[:500]
    assert "Permission is hereby granted" in licences[:500], licences[:500]
    assert "Redistribution" in licences
    leave(program, "About Sightline*")
    return len(licences)


def main() -> None:
    """Prints what was found."""
    home = Path.home() / "tried"
    picture = Path(sys.argv[1])
    desktop = Desktop()
    try:
        (home / "de").mkdir(parents=True)
        program = Program(desktop, home, "sightline", "gui", str(picture), settings={})
        answer = ask(desktop, program, picture)
        licences = look_at_what_is_packed(program)
        code = program.close()
        assert code == 0, program.log()
        print(f"heard “{answer}”; closed with {code}; {licences} letters of licences", end="")
        german = Program(desktop, home / "de", "sightline", "gui", settings={"language": "de", "toured": True})
        german.keys("ctrl+slash")
        german.find("push button", "Schließen")  # a button of Qt's own, in its own translation
        leave(german, "*")
        assert german.close() == 0, german.log()
        print("; Qt's own buttons in German")
        for log in (program.log().strip(), german.log().strip()):
            print(f"The terminal says: {log}" if log else "Nothing on the terminal")
    finally:
        desktop.close()


if __name__ == "__main__":
    main()
