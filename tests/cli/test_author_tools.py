"""What authors ask of the command line: the catalogue, schemas, a new scenario, own folders."""

import json
from pathlib import Path

from tests.cli.documented import documented_keys


def test_the_catalogue_is_told_with_its_places(run):
    """`check --catalogue` names what carries each entry, and fails where nothing does."""
    code, out, _ = run("check", "--catalogue")
    json_code, as_json, _ = run("check", "--catalogue", "--json")
    found = json.loads(as_json)
    entries = {entry["entry"]: entry for entry in found["entries"]}
    nowhere = [number for number, entry in entries.items() if not entry["places"]]

    assert documented_keys("ninetracks check --catalogue --json") == [
        list(found),
        list(found["entries"][0]),
    ]
    assert found["missing"] == nowhere
    assert code == json_code == (1 if nowhere else 0)
    assert "1 Head of state (government)\n    card summit" in out
    assert out.count("\nnowhere: ") == len(nowhere)
    place = next(place for place in entries[1]["places"] if place["id"] == "summit")
    line = Path(place["file"]).read_text("utf-8").splitlines()[place["line"] - 1]
    assert line.strip() == "- id: summit"
