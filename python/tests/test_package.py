from importlib.metadata import version

import kntc


def test_the_extension_is_of_the_release_that_the_package_is_of():
    assert kntc.version() == version("kntc")
