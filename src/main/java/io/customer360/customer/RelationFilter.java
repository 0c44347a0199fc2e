package io.customer360.customer;

import io.customer360.shared.Fields;
import io.customer360.shared.Rejected;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of the relation with a customer.
 *
 * @param active whether there is a subscription that is active
 * @param followed whether only those are meant whom the viewer follows
 */
public record RelationFilter(Optional<Boolean> active, boolean followed) {

    /** Matches every customer. */
    public static final RelationFilter ANY = new RelationFilter(Optional.empty(), false);

    /** Stands for yes in addresses. */
    public static final String YES = "yes";

    /** Stands for no in addresses. */
    public static final String NO = "no";

    /** Stands for the viewer in addresses. */
    public static final String ME = "me";

    static RelationFilter of(Fields fields) {
        return new RelationFilter(
                fields.optional("active", RelationFilter::flag),
                fields.optional("followed", RelationFilter::me).isPresent());
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("active", activity());
        parameters.put("followed", follower());
        return parameters;
    }

    /** Whether active ones are asked for, as addresses say it. */
    public String activity() {
        return active.map(it -> it ? YES : NO).orElse("");
    }

    /** Whose are asked for, as addresses say it. */
    public String follower() {
        return followed ? ME : "";
    }

    private static boolean flag(String code) {
        if (code.equals(YES) || code.equals(NO)) {
            return code.equals(YES);
        }
        throw Rejected.value("c360.input.choice.error");
    }

    private static boolean me(String code) {
        if (code.equals(ME)) {
            return true;
        }
        throw Rejected.value("c360.input.choice.error");
    }
}
