package io.customer360.sandbox.db.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The start of a plugin's table names, derived from its namespace as Jira does. */
record TablePrefix(String text) {
    static TablePrefix of(String namespace) {
        return new TablePrefix("AO_" + lastSixDigits(namespace));
    }

    boolean covers(String table, boolean caseSensitive) {
        String start = text + "_";
        return caseSensitive
                ? table.startsWith(start)
                : table.toUpperCase(Locale.ROOT).startsWith(start);
    }

    private static String lastSixDigits(String namespace) {
        try {
            byte[] md5 =
                    MessageDigest.getInstance("MD5")
                            .digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().withUpperCase().formatHex(md5);
            return hex.substring(hex.length() - 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
