"""Write every golden playthrough anew: `python -m tests.playthroughs`. Then read the diff."""

import sys
from pathlib import Path

from tests.playthroughs.telling import tell
from tests.properties.walks import library, scenarios

for name in scenarios():
    path = Path(__file__).with_name(f"{name}.txt")
    path.write_text(tell(library().pack(name)), "utf-8", newline="\n")
    sys.stdout.write(f"{path.name}\n")
