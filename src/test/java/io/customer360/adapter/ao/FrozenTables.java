package io.customer360.adapter.ao;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.java.ao.Entity;

/** The tables of an earlier version, each with a row: its entities and rows, never changed. */
final class FrozenTables {
    private final String folder;

    private FrozenTables(String folder) {
        this.folder = folder;
    }

    /** As they are in this version of the folder. */
    static FrozenTables of(int version) {
        return new FrozenTables("upgrade/v" + version);
    }

    /** Makes the tables and writes the rows. */
    void make(DataSource source, TestObjects.Provider provider) throws IOException, SQLException {
        TestObjects.migrate(source, provider, entities());
        try (var file = FrozenTables.class.getResourceAsStream(folder + "/rows.sql");
                var connection = source.getConnection();
                var statement = connection.createStatement()) {
            var rows = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (var insert : rows.split(";\n")) {
                statement.execute(insert);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private Class<? extends Entity>[] entities() throws IOException {
        var compiled = Path.of(FrozenTables.class.getResource(folder).getPath());
        try (var files = Files.list(compiled)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Row.class"))
                    .sorted()
                    .map(name -> entity(name.replace(".class", "")))
                    .toArray(Class[]::new);
        }
    }

    private Class<?> entity(String name) {
        var room = FrozenTables.class.getPackageName() + "." + folder.replace('/', '.');
        try {
            return Class.forName(room + "." + name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
