"""The project's own commands, for any system: `python make.py setup|demo|test|lint|bench|translations|lock`. Needs only Python itself."""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import venv
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
LOCK = ROOT / "requirements.lock"
SCRIPTS = ("server_stub/widget/loader.js", "server_stub/widget/widget.js", "server_stub/join/join.js")  # where a browser begins
ROOM_BYTES = 4 * 1024**3  # what the tests write is a quarter of it
SUPPORTED = ((3, 11), (3, 12), (3, 13))


def main(arguments: list[str]) -> None:
    """Run the one command named on the command line."""
    commands = {
        "setup": setup,
        "demo": demo,
        "test": test,
        "lint": lint,
        "bench": bench,
        "translations": translations,
        "lock": lock,
    }
    if len(arguments) != 1 or arguments[0] not in commands:
        print(f"usage: python make.py {'|'.join(commands)}", file=sys.stderr)
        raise SystemExit(2)
    use_supported_python()
    try:
        commands[arguments[0]]()
    except subprocess.CalledProcessError as error:
        raise SystemExit(error.returncode or 1) from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None


def setup() -> None:
    """Bring everything that is missing onto this machine; at once done when nothing is."""
    subprocess.run([sys.executable, "packaging/system_packages.py"], cwd=ROOT, check=False)
    make_environment()
    install_project()
    build_translations()
    install_browser()


def demo() -> None:
    """The main job, to look at."""
    setup()
    run(PYTHON, "-m", "tests.e2e")


def test() -> None:
    """Lint, then the whole suite; in three processes, since some of its tests wait for other programs while two cores could work."""
    setup()
    check()
    with tempfile.TemporaryDirectory(dir=memory(), prefix="lt-", ignore_cleanup_errors=True) as folder:  # short: sockets lie in it
        os.environ["TMPDIR"] = folder
        run(PYTHON, "-m", "pytest", "--numprocesses", "3", "--dist", "worksteal", "--basetemp", Path(folder, "t"))


def lint() -> None:
    """Style, types and the directions of imports."""
    setup()
    check()


def memory() -> Path | None:
    """Where files lie in memory, if there is room: thousands of small databases wait for no disk that others keep busy."""
    shared = Path("/dev/shm")  # noqa: S108 - only a folder of our own is made in it
    return shared if shared.is_dir() and shutil.disk_usage(shared).free > ROOM_BYTES else None


def bench() -> None:
    """The figures, one JSON line each."""
    setup()
    run(PYTHON, "-m", "tests.bench")


def translations() -> None:
    """Bring new texts of the client into the translation sources, and build what the client loads."""
    setup()
    for catalogue in catalogues():
        bring_texts_into(catalogue)
    build_translations()


def lock() -> None:
    """Pin every dependency anew, with hashes, for all systems and Python versions at once."""
    tools = ROOT / "build" / "lock"
    venv.create(tools, with_pip=True, symlinks=os.name != "nt")
    binaries = tools / BIN.name
    run(binaries / "python", "-m", "pip", "install", "--quiet", "uv")
    options = [
        "--universal",
        "--generate-hashes",
        "--all-extras",
        "--python-version",
        "3.11",
        "--no-header",
        "--no-emit-index-url",
        "--quiet",
    ]
    run(binaries / "uv", "pip", "compile", "pyproject.toml", *options, "--output-file", LOCK.name)


def check() -> None:
    """What `lint` means, without the set-up."""
    run(BIN / "ruff", "check", "--quiet")
    run(BIN / "ruff", "format", "--check", "--quiet")
    run(BIN / "mypy")
    run(BIN / "lint-imports")
    run(BIN / "deno", "check", "--quiet", *SCRIPTS)
    run(BIN / "deno", "lint", "--quiet")
    check_translations()


def use_supported_python() -> None:
    """Go on under another Python of this machine if this one is too old or too new."""
    if sys.version_info[:2] in SUPPORTED:
        return
    for major, minor in SUPPORTED[1:] + SUPPORTED[:1]:
        found = shutil.which(f"python{major}.{minor}")
        if found and subprocess.run([found, "-c", ""], check=False, capture_output=True).returncode == 0:
            raise SystemExit(subprocess.call([found, *sys.argv]))
    print(
        f"Python 3.11, 3.12 or 3.13 is needed; this is {sys.version.split()[0]}. Install one of them and run this again.", file=sys.stderr
    )
    raise SystemExit(1)


def make_environment() -> None:
    """`.venv` with exactly the locked packages."""
    wanted = digest(LOCK.read_bytes() + repr(sys.version_info[:2]).encode())
    if stamped("packages", wanted):
        return
    print("Setting up .venv; the first time takes a minute or two.", file=sys.stderr)
    venv.create(VENV, with_pip=True, symlinks=os.name != "nt", clear=environment_is_of_another_python())
    run(PYTHON, "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--require-hashes", "--requirement", LOCK)
    stamp("packages", wanted)


def environment_is_of_another_python() -> bool:
    """Whether `.venv` was made by another version of Python, or does not run (its Python may have gone)."""
    if not PYTHON.exists():
        return VENV.exists()
    answer = subprocess.run([PYTHON, "-c", "import sys; print(sys.version_info[:2])"], check=False, capture_output=True, text=True)
    return answer.stdout.strip() != str(sys.version_info[:2])


def install_project() -> None:
    """The project itself, editable; its build tool is in the lock, so nothing is fetched for it."""
    wanted = digest((ROOT / "pyproject.toml").read_bytes())
    if stamped("project", wanted):
        return
    run(
        PYTHON,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-build-isolation",
        "--no-deps",
        "--no-index",
        "--editable",
        ROOT,
    )
    stamp("project", wanted)


def catalogues() -> list[Path]:
    """The translation sources of the client, one a language."""
    return sorted((ROOT / "i18n").glob("app_*.ts"))


def bring_texts_into(catalogue: Path) -> None:
    """Have a translation source hold exactly the texts of the code; English has those alone that bend with a number."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "app").rglob("*.py"))
    only_plurals = ["-pluralonly"] if catalogue.stem == "app_en" else []
    command = [str(BIN / "pyside6-lupdate"), *sources, "-ts", str(catalogue), "-locations", "none", "-no-obsolete", *only_plurals]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def check_translations() -> None:
    """Whether every translation source holds the texts of the code, and each of them is translated."""
    stale = []
    with tempfile.TemporaryDirectory() as folder:
        for catalogue in catalogues():
            now = Path(shutil.copy(catalogue, folder))
            bring_texts_into(now)
            if now.read_bytes() != catalogue.read_bytes() or b'type="unfinished"' in now.read_bytes():
                stale.append(catalogue.name)
    if stale:
        print(f"Not what the code says, or not translated: {', '.join(stale)}. Run `make translations`, then translate.", file=sys.stderr)
        raise SystemExit(1)


def build_translations() -> None:
    """The .qm files the client loads, where they are older than their sources, or not whole."""
    for catalogue in catalogues():
        built = catalogue.with_suffix(".qm")
        if not is_whole(built) or built.stat().st_mtime < catalogue.stat().st_mtime:
            new = built.with_name(f"new_{built.name}")
            run(BIN / "pyside6-lrelease", "-silent", catalogue, "-qm", new)
            seal(new)
            new.replace(built)  # whoever speaks it has it mapped into memory, and would end if it were written over


def seal(built: Path) -> None:
    """Have a .qm file end with its own CRC-32, in a section that Qt passes over: the client takes none that was damaged."""
    content = built.read_bytes() + b"\x01" + (4).to_bytes(4, "big")
    built.write_bytes(content + zlib.crc32(content).to_bytes(4, "little"))


def is_whole(built: Path) -> bool:
    """Whether a .qm file is there, and ends with its CRC-32."""
    content = built.read_bytes() if built.exists() else b""
    return zlib.crc32(content[:-4]).to_bytes(4, "little") == content[-4:]


def install_browser() -> None:
    """Where the system brought no Chromium: Playwright's own."""
    if any(map(shutil.which, BROWSERS)) or stamped("browser", "playwright"):
        return
    if subprocess.run([PYTHON, "-m", "playwright", "install", "chromium"], check=False, stdout=sys.stderr).returncode == 0:
        stamp("browser", "playwright")
    else:
        print("No Chromium could be installed; the end-to-end story needs one.", file=sys.stderr)


def digest(content: bytes) -> str:
    """A short name for exactly this content."""
    return hashlib.sha256(content).hexdigest()


def stamped(step: str, wanted: str) -> bool:
    """Whether this step was done for exactly this content."""
    path = VENV / f".{step}.stamp"
    return path.exists() and path.read_text() == wanted


def stamp(step: str, done: str) -> None:
    """Remember that the step is done."""
    (VENV / f".{step}.stamp").write_text(done)


def run(program: Path, *arguments: object) -> None:
    """Run a program in the project's folder; raises CalledProcessError when it fails."""
    subprocess.run([str(program), *map(str, arguments)], cwd=ROOT, check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
