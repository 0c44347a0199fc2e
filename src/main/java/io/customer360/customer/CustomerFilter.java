package io.customer360.customer;

import io.customer360.field.FieldAsked;
import io.customer360.field.FieldId;
import io.customer360.settings.Industries;
import io.customer360.settings.TierId;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Text;
import io.customer360.status.StatusId;
import io.customer360.tag.TagId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a customer in a list must match; a name matches when the text is a part of it. */
public record CustomerFilter(
        String text,
        Optional<StatusId> status,
        CsmFilter csm,
        Optional<String> industry,
        Optional<Country> country,
        Optional<TierId> tier,
        Optional<Reference> reference,
        Optional<TagId> tag,
        Optional<FieldAsked> field) {

    /** Matches every customer. */
    public static final CustomerFilter NONE =
            new CustomerFilter(
                    "",
                    Optional.empty(),
                    CsmFilter.ANY,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** The longest text that is looked for. */
    public static final int MAX_TEXT = 255;

    private static final int MAX_KEY = 255;

    private static final List<String> NAMES =
            List.of(
                    "q",
                    "status",
                    "csm",
                    "industry",
                    "country",
                    "tier",
                    "reference",
                    "tag",
                    "field");

    /** Reads the parameters of an address by their names; refuses what cannot be a choice. */
    public static CustomerFilter of(UnaryOperator<String> parameters) {
        Map<String, String> given = new HashMap<>();
        for (String name : NAMES) {
            given.put(name, parameters.apply(name));
        }
        Fields fields = new Fields(given);
        CustomerFilter filter =
                new CustomerFilter(
                        fields.optional("q", text -> Text.line(text, MAX_TEXT)).orElse(""),
                        fields.optional("status", CustomerFilter::status),
                        fields.optional("csm", key -> new CsmFilter(Text.line(key, MAX_KEY)))
                                .orElse(CsmFilter.ANY),
                        fields.optional("industry", name -> Text.line(name, Industries.MAX_NAME)),
                        fields.optional("country", Country::of),
                        fields.optional("tier", CustomerFilter::tier),
                        fields.optional("reference", Reference::of),
                        fields.optional("tag", CustomerFilter::tag),
                        fields.optional("field", id -> field(id, parameters)));
        fields.check();
        return filter;
    }

    /** The same filter with the meaning of what is asked of a custom field. */
    CustomerFilter meaning(FieldAsked known) {
        return new CustomerFilter(
                text, status, csm, industry, country, tier, reference, tag, Optional.of(known));
    }

    /** The text as names are searched; blank when there is none. */
    public String folded() {
        return SortName.folded(text);
    }

    private static FieldAsked field(String id, UnaryOperator<String> parameters) {
        return new FieldAsked(
                new FieldId(Parse.wholeNumber(id, 1, Integer.MAX_VALUE)),
                line(parameters.apply("is")),
                line(parameters.apply("from")),
                line(parameters.apply("to")),
                Optional.empty());
    }

    private static String line(String text) {
        return text == null ? "" : Text.line(text, FieldAsked.MAX_TEXT);
    }

    private static TagId tag(String id) {
        return new TagId(Parse.wholeNumber(id, 1, Integer.MAX_VALUE));
    }

    private static TierId tier(String id) {
        return new TierId(Parse.wholeNumber(id, 1, Integer.MAX_VALUE));
    }

    private static StatusId status(String id) {
        return new StatusId(Parse.wholeNumber(id, 1, Integer.MAX_VALUE));
    }
}
