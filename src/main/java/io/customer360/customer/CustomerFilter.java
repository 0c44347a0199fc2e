package io.customer360.customer;

import io.customer360.field.FieldAsked;
import io.customer360.settings.Industries;
import io.customer360.settings.TierId;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import io.customer360.status.StatusId;
import io.customer360.tag.TagId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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
        Between<BigDecimal> arr,
        RenewalFilter renewal,
        HealthFilter health,
        OpinionFilter opinion,
        RelationFilter relation,
        List<FieldAsked> fields) {

    /** Matches every customer. */
    public static final CustomerFilter NONE = of(Map.of());

    /** The longest text that is looked for. */
    public static final int MAX_TEXT = 255;

    private static final int MAX_KEY = 255;
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}([.,]\\d{1,2})?");

    public CustomerFilter {
        fields = List.copyOf(fields);
    }

    /** Reads the parameters of an address by their names; refuses what cannot be a choice. */
    public static CustomerFilter of(Map<String, String> parameters) {
        Fields fields = new Fields(parameters);
        CustomerFilter filter =
                new CustomerFilter(
                        fields.optional("q", text -> Text.line(text, MAX_TEXT)).orElse(""),
                        fields.optional("status", id -> new StatusId(id(id))),
                        fields.optional("csm", key -> new CsmFilter(Text.line(key, MAX_KEY)))
                                .orElse(CsmFilter.ANY),
                        fields.optional("industry", name -> Text.line(name, Industries.MAX_NAME)),
                        fields.optional("country", Country::of),
                        fields.optional("tier", id -> new TierId(id(id))),
                        fields.optional("reference", Reference::of),
                        fields.optional("tag", id -> new TagId(id(id))),
                        Between.of(fields, "arr", CustomerFilter::amount),
                        RenewalFilter.of(fields),
                        HealthFilter.of(fields),
                        OpinionFilter.of(fields),
                        RelationFilter.of(fields),
                        fields.attempt("field", () -> FieldsAsked.of(parameters))
                                .orElse(List.of()));
        fields.check();
        return filter;
    }

    /** Whether a parameter of an address is one of a filter. */
    static boolean knows(String name) {
        return NONE.parameters().containsKey(name) || FieldsAsked.knows(name);
    }

    /** The parameters of an address that ask for the same; blank where nothing is asked. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", text);
        parameters.put("status", text(status));
        parameters.put("csm", csm.code());
        parameters.put("industry", text(industry));
        parameters.put("country", text(country.map(Country::code)));
        parameters.put("tier", text(tier));
        parameters.put("reference", text(reference.map(Reference::code)));
        parameters.put("tag", text(tag));
        parameters.put("arr.from", text(arr.from().map(BigDecimal::toPlainString)));
        parameters.put("arr.to", text(arr.to().map(BigDecimal::toPlainString)));
        parameters.put("renewal", text(renewal.within()));
        parameters.put("renewal.from", text(renewal.days().from()));
        parameters.put("renewal.to", text(renewal.days().to()));
        parameters.putAll(health.parameters());
        parameters.putAll(opinion.parameters());
        parameters.putAll(relation.parameters());
        parameters.putAll(FieldsAsked.parameters(fields));
        return parameters;
    }

    /** The same filter with other bounds and other questions about fields. */
    CustomerFilter of(Between<BigDecimal> revenue, List<FieldAsked> known) {
        return new CustomerFilter(
                text, status, csm, industry, country, tier, reference, tag, revenue, renewal,
                health, opinion, relation, known);
    }

    /** The same filter as it is meant on a day, with the meaning of what is asked of fields. */
    CustomerFilter meaning(
            List<FieldAsked> known, LocalDate today, HealthFilter risk, OpinionFilter meant) {
        return new CustomerFilter(
                text,
                status,
                csm,
                industry,
                country,
                tier,
                reference,
                tag,
                arr,
                renewal.on(today),
                risk,
                meant,
                relation,
                known);
    }

    /** The text as names are searched; blank when there is none. */
    public String folded() {
        return SortName.folded(text);
    }

    private static String text(Optional<?> choice) {
        return choice.map(Object::toString).orElse("");
    }

    private static int id(String text) {
        return Parse.wholeNumber(text, 1, Integer.MAX_VALUE);
    }

    private static BigDecimal amount(String text) {
        String plain = text.strip();
        if (!AMOUNT.matcher(plain).matches()) {
            throw Rejected.value("c360.input.number.error");
        }
        return new BigDecimal(plain.replace(',', '.'));
    }
}
