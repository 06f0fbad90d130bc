"""What bytes are, whatever their name says, and which kinds are not taken because a double click would run them."""

import re

from app.protocol.people import FileKind
from server_stub.files.names import ending

PLAIN = "application/octet-stream"
IMAGES = frozenset({"image/jpeg", "image/png", "image/webp", "image/gif"})

# Programs, scripts, installers, and what leads to one, on Windows, macOS, Linux and phones.
_PROGRAMS = (
    "action ade adp apk app appcontent-ms appimage appinstaller application appref-ms appx appxbundle bas bash bat chm class "
    "cmd com command cpl crx csh deb desktop diagcab diagcfg diagpkg dll dmg drv elf exe fileloc fxp gadget hlp hpj hta ime img "
    "inetloc inf ins ipa iqy iso isp its jar jnlp jre js jse ksh library-ms lnk mad maf mam mar mau mav maw mcf mda mdb mde mdt "
    "mdw mdz mobileconfig msc msh msh1 msh1xml msh2 msh2xml mshxml msi msix msixbundle msp mst msu ocx osd pif pkg pl plg "
    "prefpane prf prg printerexport ps1 ps1xml ps2 ps2xml psc1 psc2 psd1 psm1 py pyc pyo pyw pyz pyzw rb rdp reg rpm run scf "
    "scpt scptd scr sct search-ms searchconnector-ms settingcontent-ms sh shb shs snap so sys terminal theme url vb vbe vbp vbs "
    "vhd vhdx vsmacros vsw vxd webloc webpnp website wflow workflow ws wsb wsc wsf wsh xbap xip xll xnk zsh"
)
_PROGRAM_ENDINGS = frozenset(_PROGRAMS.split())
_BEGINNINGS = (
    b"MZ",  # Windows programs
    b"\x7fELF",
    b"\xfe\xed\xfa\xce",  # macOS programs, in either order and for several processors at once; the last is also a Java class
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
    b"\x4c\x00\x00\x00\x01\x14\x02\x00",  # a Windows shortcut
    b"#!",
    b"dex\n",  # Android
    b"!<arch>\n",  # Debian packages and libraries
    b"\xed\xab\xee\xdb",  # RPM
    b"xar!",  # macOS packages
    b"Cr24",  # browser extensions
    b"ITSF",  # compiled help
)
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_INSTALLER = b"\x84\x10\x0c\x00\x00\x00\x00\x00\xc0\x00\x00\x00\x00\x00\x00\x46"  # what marks such a document as a Windows installer
_IN_ARCHIVES = (b"AndroidManifest.xml", b"META-INF/MANIFEST.MF")
_DISK_IMAGE = b"koly"
_DISK_IMAGE_TAIL = 512
_ZIP = b"PK\x03\x04"
_OFFICE = "application/vnd.openxmlformats-officedocument."
_WRITTEN = ("text/", "application/pdf", _OFFICE)
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument"  # the first name in such an archive, and what stands behind it
_AT_NAME = 30
_DOCUMENTS = (
    (b"word/", f"{_OFFICE}wordprocessingml.document"),
    (b"xl/", f"{_OFFICE}spreadsheetml.sheet"),
    (b"ppt/", f"{_OFFICE}presentationml.presentation"),
)
_SIGNATURES = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"\x1f\x8b", "application/gzip"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"\x1a\x45\xdf\xa3", "video/webm"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
)
_IN_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_SOUND_FRAME = re.compile(rb"\xff[\xfa\xfb\xf2\xf3]")  # what an MP3 without a title begins with
_BRANDS = {
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"mif1": "image/heic",
    b"avif": "image/avif",
    b"M4A ": "audio/mp4",
    b"qt  ": "video/quicktime",
}
_CONTROLS = re.compile(b"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")


def runs(name: str, content: bytes) -> bool:
    """Whether opening this file, under a cleaned name, could run something. An archive counts where it is itself a program."""
    return ending(name) in _PROGRAM_ENDINGS or content.startswith(_BEGINNINGS) or _is_packed_program(content)


def name_runs(name: str) -> bool:
    """The same by the name alone, which is known before the content."""
    return ending(name) in _PROGRAM_ENDINGS


def media_type(content: bytes) -> str:
    """What the bytes are. Pages and drawings that could hold scripts are text like any other."""
    for beginning, kind in _SIGNATURES:
        if content.startswith(beginning):
            return kind
    if content.startswith(b"RIFF") and content[8:12] in _IN_RIFF:
        return _IN_RIFF[content[8:12]]
    if _SOUND_FRAME.match(content):
        return "audio/mpeg"
    if content[4:8] == b"ftyp":
        return _BRANDS.get(content[8:12], "video/mp4")
    if content.startswith(_ZIP):
        return next((kind for folder, kind in _DOCUMENTS if folder in content), "application/zip")
    return "text/plain" if _is_text(content) else PLAIN


def kind_of(media_type: str, content: bytes) -> FileKind:
    """The sort of file that bytes of this media type are, by which companies say what they take."""
    if media_type.startswith("image/"):
        return FileKind.IMAGE
    if media_type.startswith(("audio/", "video/")):
        return FileKind.MEDIA
    written = media_type.startswith(_WRITTEN) or content.startswith(_COMPOUND) or content.startswith(_OPEN_DOCUMENT, _AT_NAME)
    return FileKind.DOCUMENT if written else FileKind.OTHER


def _is_packed_program(content: bytes) -> bool:
    if content.startswith(_ZIP):
        return any(name in content for name in _IN_ARCHIVES)
    if content.startswith(_COMPOUND):
        return _INSTALLER in content
    return content[-_DISK_IMAGE_TAIL:].startswith(_DISK_IMAGE)


def _is_text(content: bytes) -> bool:
    if _CONTROLS.search(content):
        return False
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True
