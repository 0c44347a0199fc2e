package io.customer360.adapter.ao.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PurgeTest {
    private static final Pattern ENTITY = Pattern.compile("<entity>([\\w.]+)</entity>");

    @Test
    @DisplayName("X-37 no table with the id of a customer is forgotten when a demo customer goes")
    void complete() throws IOException {
        var descriptor = Files.readString(Path.of("atlassian-plugin.xml"));
        var tables =
                ENTITY.matcher(descriptor)
                        .results()
                        .map(PurgeTest::table)
                        .filter(PurgeTest::ofCustomers)
                        .collect(Collectors.toSet());

        assertEquals(tables, Set.copyOf(Purge.OF_CUSTOMERS));
    }

    private static Class<?> table(MatchResult found) {
        try {
            return Class.forName(found.group(1));
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    private static boolean ofCustomers(Class<?> table) {
        return Stream.of(table.getMethods()).anyMatch(it -> it.getName().equals("getOrgId"));
    }
}
