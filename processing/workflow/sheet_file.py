"""A sheet's file: read, checked, its paths resolved; and written back beside a run's outputs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..domain.errors import ClusterAtlasError

if TYPE_CHECKING:
    from ..domain.sheet import Sheet

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
DEMONSTRATION = RESOURCES / "demo" / "sheet.json"


@dataclass(frozen=True)
class SheetFile:
    """A sheet and where it was read from; ``data`` is its JSON as written.

    ``carried``: the files, by the key's full name, that go into the run's folder under a name of their own.
    """

    sheet: Sheet
    path: Path
    data: dict[str, Any]
    carried: Mapping[str, str] = field(default_factory=dict)

    def resolve(self, source: str) -> str:
        """Return a path of the sheet as an absolute one; ``|layername=`` after it is kept."""
        path, bar, options = source.partition("|")
        return str((self.path.parent / path).resolve()) + bar + options

    def layout(self) -> str:
        """Return the layout settings: beside the sheet, else the shipped ones of that name."""
        beside = self.path.parent / self.sheet.layout
        shipped = RESOURCES / "layouts" / self.sheet.layout
        for path in (beside, shipped):
            if path.is_file():
                return str(path)
        raise ClusterAtlasError(
            f"“layout” names {self.sheet.layout}, which is neither beside the sheet nor shipped.", str(self.path)
        )

    def text(self, name: str) -> str:
        """Return one of the sheet's texts: literal, or a Markdown file's."""
        text = self.sheet.texts.get(name, "")
        if not names_file(text):
            return text
        path = self.path.parent / text.strip()
        try:
            return path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise ClusterAtlasError(f"“texts.{name}” names a file that cannot be read: {error}.", str(path)) from error

    def sources(self) -> dict[str, str]:
        """Return every file that the sheet names, by the key's full name."""
        sheet = self.sheet
        named = {"members.source": sheet.members.source, "rules": sheet.rules, "host_codes": sheet.host_codes}
        named |= {f"postal_layers[{i}].source": layer.source for i, layer in enumerate(sheet.postal_layers)}
        named |= {f"base_map[{i}].source": layer.source for i, layer in enumerate(sheet.base_map)}
        named |= {f"base_map[{i}].style": layer.style for i, layer in enumerate(sheet.base_map)}
        if sheet.focus:
            named["focus.source"] = sheet.focus.source
        if sheet.zones:
            named["zones.source"] = sheet.zones.source
        return {name: self.resolve(source) for name, source in named.items() if source}

    def require_files(self) -> None:
        """Refuse a sheet that names a file which is not there, by the key's full name, before anything is read."""
        for name, source in self.sources().items():
            path = source.split("|")[0]
            if not Path(path).is_file():
                raise ClusterAtlasError(
                    f"“{name}” names a file that is not there: {path}.",
                    str(self.path),
                    "Paths are relative to the sheet.",
                )
        self.layout()


def names_file(text: str) -> bool:
    """Tell whether one of the sheet's texts is the name of a Markdown file."""
    return text.strip().lower().endswith(".md") and "\n" not in text


def load_sheet(path: str | None) -> SheetFile:
    """Return the sheet of a file, the demonstration where no path is given; every file that it names is there."""
    from ..domain.sheet import read_sheet

    file = Path(path) if path else DEMONSTRATION
    try:
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise ClusterAtlasError("There is no such sheet.", str(file), "Check the path.") from None
    except UnicodeDecodeError:
        raise ClusterAtlasError("The sheet is not JSON: it is no UTF-8 text.", str(file), "Save it as UTF-8.") from None
    except OSError as error:
        raise ClusterAtlasError(f"The sheet cannot be read: {error.strerror}.", str(file)) from error
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise ClusterAtlasError(
            f"The sheet is not JSON: {error.msg} in line {error.lineno}, column {error.colno}.", str(file)
        ) from error
    result = SheetFile(read_sheet(data, str(file)), file.resolve(), data)
    result.require_files()
    return result
