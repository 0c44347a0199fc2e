package io.customer360.sandbox;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @Test
    @DisplayName("is used by one sandbox at a time")
    void oneAtATime(@TempDir Path folder) {
        try (Home first = Home.open(Optional.of(folder))) {
            assertTrue(first.bundles().startsWith(folder));
            assertThrows(StartFailure.class, () -> Home.open(Optional.of(folder)));
        }
        Home.open(Optional.of(folder)).close();
        assertTrue(Files.exists(folder));
    }

    @Test
    @DisplayName("is gone at the end when nobody asked for one")
    void temporary() {
        Home home = Home.open(Optional.empty());
        Path folder = home.bundles().getParent();
        home.close();
        assertFalse(Files.exists(folder));
    }
}
