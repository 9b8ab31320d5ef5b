package kntc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void theNativeLibraryIsOfTheReleaseThatThisJarIsOf() {
        assertEquals(System.getProperty("kntc.version"), Kntc.version());
    }
}
