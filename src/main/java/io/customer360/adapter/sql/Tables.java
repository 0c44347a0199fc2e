package io.customer360.adapter.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where Active Objects keeps the app's tables: under a prefix made from the plugin's key, in the
 * schema that the database itself names, quoted as its driver says.
 */
public final class Tables {
    private static final String NAMESPACE = "io.customer360.jira";
    private static final int HASH_LENGTH = 6;

    /** What some drivers list among tables; the word for a table differs from driver to driver. */
    private static final Set<String> NO_TABLES = Set.of("INDEX", "SEQUENCE", "VIEW", "SYNONYM");

    private final String prefix;
    private volatile Names known;

    /** The tables of this plugin. */
    public Tables() {
        this("AO_" + hash());
    }

    /** Tables under another prefix. */
    public Tables(String prefix) {
        this.prefix = prefix;
    }

    /** How columns and tables are written in this database. */
    record Names(String quote, Map<Table, String> tables, boolean limits) {

        /** Most databases know the words of the standard, one only its own. */
        String first(int most) {
            return limits ? " LIMIT " + most : " OFFSET 0 ROWS FETCH NEXT " + most + " ROWS ONLY";
        }

        String of(Column column) {
            return quote + column.name() + quote;
        }

        String of(Table table) {
            return tables.get(table);
        }
    }

    /** The names, asked of the database until it knows all of them. */
    Names over(Connection connection) throws SQLException {
        var names = known;
        if (names == null) {
            var quote = connection.getMetaData().getIdentifierQuoteString().strip();
            var tables = new EnumMap<Table, String>(Table.class);
            boolean complete = true;
            for (var table : Table.values()) {
                var name = prefix + "_" + table.name();
                var place = find(name, connection);
                complete &= place.isPresent();
                var schema = place.flatMap(Place::schema).map(it -> quote + it + quote + ".");
                tables.put(table, schema.orElse("") + quote + name + quote);
            }
            var product = connection.getMetaData().getDatabaseProductName();
            names = new Names(quote, tables, product.contains("MySQL"));
            known = complete ? names : null;
        }
        return names;
    }

    /**
     * All tables of the app that there are, whether read by SQL or not, as statements name them.
     */
    Map<String, String> all(Connection connection) throws SQLException {
        var quote = connection.getMetaData().getIdentifierQuoteString().strip();
        var home = Optional.ofNullable(connection.getSchema());
        var places = new TreeMap<String, Optional<String>>();
        try (var tables = listed(connection)) {
            while (tables.next()) {
                var name = tables.getString("TABLE_NAME");
                var type = String.valueOf(tables.getString("TABLE_TYPE"));
                var schema = Optional.ofNullable(tables.getString("TABLE_SCHEM"));
                boolean better = !places.containsKey(name) || schema.equals(home);
                if (name.startsWith(prefix + "_") && !NO_TABLES.contains(type) && better) {
                    places.put(name, schema);
                }
            }
        }
        var all = new LinkedHashMap<String, String>();
        places.forEach(
                (name, schema) ->
                        all.put(
                                name,
                                schema.map(it -> quote + it + quote + ".").orElse("")
                                        + quote
                                        + name
                                        + quote));
        return all;
    }

    private ResultSet listed(Connection connection) throws SQLException {
        return connection
                .getMetaData()
                .getTables(connection.getCatalog(), null, prefix + "%", null);
    }

    /** Where a table is; some databases have no schemas. */
    private record Place(Optional<String> schema) {}

    /** The schema of the connection comes first: an old copy of Jira may lie in another. */
    private static Optional<Place> find(String table, Connection connection) throws SQLException {
        Optional<Place> found = Optional.empty();
        var home = Optional.ofNullable(connection.getSchema());
        try (var tables =
                connection.getMetaData().getTables(connection.getCatalog(), null, table, null)) {
            while (tables.next()) {
                var schema = Optional.ofNullable(tables.getString("TABLE_SCHEM"));
                var same = table.equals(tables.getString("TABLE_NAME"));
                if (same && (found.isEmpty() || schema.equals(home))) {
                    found = Optional.of(new Place(schema));
                }
            }
        }
        return found;
    }

    private static String hash() {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(NAMESPACE.getBytes(UTF_8));
            var hex = HexFormat.of().formatHex(digest);
            return hex.substring(hex.length() - HASH_LENGTH).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has MD5", impossible);
        }
    }
}
