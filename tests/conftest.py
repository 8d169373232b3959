"""How the property tests run: the same cases each time, and no deadline, for clocks flake.

``HYPOTHESIS_PROFILE=explore pytest tests/property`` looks for new cases instead.
"""

import os

from hypothesis import settings

settings.register_profile("dealvalue", deadline=None, derandomize=True, max_examples=60)
settings.register_profile("explore", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dealvalue"))
