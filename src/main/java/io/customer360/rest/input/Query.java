package io.customer360.rest.input;

import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import java.util.Map;

/** Reads parameters of an address with the same care as a body. */
public final class Query {

    private Query() {}

    /** The version that a removal starts from. */
    public static int version(String text) {
        return number("version", text);
    }

    /** The change before which history goes on. */
    public static int change(String text) {
        return number("before", text);
    }

    /** The version whose values are asked for. */
    public static int values(String text) {
        return number("values", text);
    }

    private static int number(String name, String text) {
        var fields = new Fields(text == null ? Map.of() : Map.of(name, text));
        int number = fields.required(name, Parse::version).orElse(0);
        fields.check();
        return number;
    }
}
