package kntc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Platform;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the jar is made of, and what is said where its native library is missing. */
class JarTest {
    private static Path home(Class<?> type) throws Exception {
        return Paths.get(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static List<Path> classes() throws Exception {
        try (Stream<Path> all = Files.walk(home(Kntc.class))) {
            return all.filter(file -> file.toString().endsWith(".class")).collect(Collectors.toList());
        }
    }

    @Test
    void everyClassRunsOnJava8() throws Exception {
        List<Path> classes = classes();
        assertTrue(classes.size() > 100, "classes found: " + classes.size());
        for (Path file : classes) {
            try (DataInputStream bytes = new DataInputStream(Files.newInputStream(file))) {
                assertEquals(0xCAFEBABE, bytes.readInt());
                bytes.readUnsignedShort();
                assertEquals(52, bytes.readUnsignedShort(), file.toString());
            }
        }
    }

    @Test
    void theNativeLibraryLiesWhereItIsSought() {
        String path = "/" + Platform.RESOURCE_PREFIX + "/" + System.mapLibraryName("kntc_jvm");
        assertTrue(Kntc.class.getResource(path) != null, path);
    }

    @Test
    void aMissingLibraryIsNamedWithWhatToSet(@TempDir Path directory) throws Exception {
        // The classes alone, as in a jar packed for another platform.
        Path from = home(Kntc.class);
        for (Path file : classes()) {
            Path to = directory.resolve(from.relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
        String printed = fork(directory);
        for (String word : new String[] {
            "library_not_loaded", Platform.RESOURCE_PREFIX + "/" + System.mapLibraryName("kntc_jvm"),
            System.getProperty("os.name"), System.getProperty("os.arch"), "uniffi.component.kntc.libraryOverride",
            "jna.library.path", "jna.tmpdir"
        }) {
            assertTrue(printed.contains(word), word + " in: " + printed);
        }
        assertEquals(2, printed.split("library_not_loaded", -1).length - 1, "said again at the second call: " + printed);

        String override = fork(directory, "-Duniffi.component.kntc.libraryOverride=/nowhere/libkntc.so");
        assertTrue(override.contains("/nowhere/libkntc.so"), override);

        String found = fork(directory, "-Djna.library.path=" + from.resolve(Platform.RESOURCE_PREFIX));
        assertFalse(found.contains("library_not_loaded"), found);
    }

    /** What {@link MissingLibrary} prints in a JVM of its own. */
    private static String fork(Path classes, String... options) throws Exception {
        String path = Stream.of(classes, home(MissingLibrary.class), home(Platform.class), home(kotlin.Unit.class))
                .map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        Stream<String> command = Stream.of(
                Stream.of(Paths.get(System.getProperty("java.home"), "bin", "java").toString(), "-cp", path),
                Arrays.stream(options), Stream.of(MissingLibrary.class.getName())).flatMap(part -> part);
        ProcessBuilder builder = new ProcessBuilder(command.collect(Collectors.toList())).redirectErrorStream(true);
        builder.environment().remove("LD_LIBRARY_PATH");
        Process java = builder.start();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (InputStream output = java.getInputStream()) {
            byte[] buffer = new byte[4096];
            for (int read = output.read(buffer); read >= 0; read = output.read(buffer)) {
                printed.write(buffer, 0, read);
            }
        }
        assertEquals(0, java.waitFor(), printed.toString("UTF-8"));
        return printed.toString("UTF-8");
    }
}
