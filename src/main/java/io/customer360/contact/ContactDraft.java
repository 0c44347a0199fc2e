package io.customer360.contact;

import io.customer360.shared.ExternalId;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A contact as somebody has entered it, valid in itself; the version is the one they have seen.
 *
 * @param custom what was entered in custom fields, by their ids
 * @param twice whether the e-mail address may be that of another contact of the customer too
 */
public record ContactDraft(
        OptionalInt version,
        ContactDetails details,
        Optional<ExternalId> externalId,
        Map<String, List<String>> custom,
        boolean twice) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+");
    private static final int MAX_USER = 255;

    /**
     * Reads texts by the names of {@link ContactField}, {@code version} and {@code twice}; refuses
     * all faults at once.
     */
    public static ContactDraft parse(Map<String, String> input, Map<String, List<String>> custom) {
        Fields fields = new Fields(input);
        Optional<Integer> version = fields.optional("version", Parse::version);
        Optional<String> name = fields.required("name", line(ContactDetails.MAX_NAME));
        Optional<String> role = fields.optional("role", line(ContactDetails.MAX_ROLE));
        Optional<String> email = fields.optional("email", ContactDraft::email);
        Optional<String> phone = fields.optional("phone", line(ContactDetails.MAX_PHONE));
        Optional<ContactTypeId> type = fields.optional("type", ContactDraft::type);
        boolean important = fields.flag("important");
        Optional<UserKey> user = fields.optional("user", line(MAX_USER)).map(UserKey::new);
        Optional<ExternalId> externalId = ExternalId.parse(fields);
        boolean twice = fields.flag("twice");
        fields.check();
        return new ContactDraft(
                version.map(OptionalInt::of).orElse(OptionalInt.empty()),
                new ContactDetails(
                        name.orElseThrow(),
                        role.orElse(""),
                        email.orElse(""),
                        phone.orElse(""),
                        type,
                        important,
                        user),
                externalId,
                custom,
                twice);
    }

    private static String email(String text) {
        String address = Text.line(text, ContactDetails.MAX_EMAIL);
        if (!EMAIL.matcher(address).matches()) {
            throw Rejected.value("c360.contacts.email.error");
        }
        return address;
    }

    private static ContactTypeId type(String text) {
        return new ContactTypeId(Parse.wholeNumber(text, 1, Integer.MAX_VALUE));
    }

    private static Function<String, String> line(int max) {
        return text -> Text.line(text, max);
    }
}
