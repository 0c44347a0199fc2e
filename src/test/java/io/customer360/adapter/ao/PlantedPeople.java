package io.customer360.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.schema.StringLength;

/** Plants the key of a person in the key columns of every table, and looks for what is left. */
final class PlantedPeople {

    private PlantedPeople() {}

    /** One row more in every table that has a column as wide as a key. */
    static void keys(ActiveObjects ao, String key) {
        for (var table : Stores.TABLES) {
            if (getters(table).anyMatch(PlantedPeople::holdsKey)) {
                ao.create(table, row(table, key));
            }
        }
    }

    /** Where the text still stands, whatever its letters' size, as table and column. */
    static List<String> naming(ActiveObjects ao, String text) {
        List<String> found = new ArrayList<>();
        for (var table : Stores.TABLES) {
            for (var row : ao.find(table, Query.select())) {
                getters(table)
                        .filter(getter -> getter.getReturnType() == String.class)
                        .filter(getter -> holds(row, getter, text))
                        .map(getter -> table.getSimpleName() + "." + getter.getName())
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean holds(Entity row, Method getter, String text) {
        try {
            var held = (String) getter.invoke(row);
            return held != null && held.toLowerCase(Locale.ROOT).contains(text);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Map<String, Object> row(Class<? extends Entity> table, String key) {
        Map<String, Object> row = new HashMap<>();
        getters(table)
                .forEach(
                        getter -> row.put(column(getter), holdsKey(getter) ? key : filler(getter)));
        row.values().removeIf(value -> value.equals(""));
        return row;
    }

    private static Object filler(Method getter) {
        var type = getter.getReturnType();
        if (type == String.class) {
            return "x";
        }
        if (type == boolean.class || type == Boolean.class) {
            return false;
        }
        if (type == double.class || type == Double.class) {
            return 1.0;
        }
        return type == long.class || type == Long.class ? (Object) 1L : (Object) 1;
    }

    private static boolean holdsKey(Method getter) {
        var length = getter.getAnnotation(StringLength.class);
        return length != null
                && length.value() == Width.USER_KEY
                && getter.getName().matches("get(?!Email).*(Key|By|Owner)");
    }

    private static Stream<Method> getters(Class<? extends Entity> table) {
        return Stream.of(table.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"));
    }

    private static String column(Method getter) {
        return getter.getName()
                .replaceFirst("get|is", "")
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }
}
