package io.customer360.field;

import io.customer360.shared.Currencies;
import io.customer360.shared.Money;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import io.customer360.shared.UserKey;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads entered texts into a value of a field's type, or refuses them. */
final class FieldParser {

    static final int MAX_TEXT = 255;
    static final int MAX_LONG_TEXT = 5000;
    static final int MAX_URL = 1000;
    static final int MAX_KEY = 255;

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{1,6})?");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final FieldUsers users;

    FieldParser(FieldUsers users) {
        this.users = users;
    }

    /** The value, or nothing when only blank texts were entered. */
    Optional<FieldValue> value(FieldDefinition field, List<String> entered) {
        List<String> texts = entered.stream().filter(text -> !Text.blank(text)).toList();
        boolean amountless = field.type() == FieldType.MONEY && Text.blank(first(entered));
        return texts.isEmpty() || amountless ? Optional.empty() : Optional.of(read(field, texts));
    }

    private FieldValue read(FieldDefinition field, List<String> texts) {
        return switch (field.type()) {
            case MULTI_SELECT -> choice(field, texts);
            case MONEY -> new FieldValue.Amount(money(texts));
            default -> single(field, only(texts));
        };
    }

    private FieldValue single(FieldDefinition field, String text) {
        return switch (field.type()) {
            case TEXT -> new FieldValue.Words(Text.line(text, MAX_TEXT));
            case LONG_TEXT -> new FieldValue.Words(Text.paragraphs(text, MAX_LONG_TEXT));
            case NUMBER -> new FieldValue.Number(number(text));
            case DATE -> new FieldValue.Day(Parse.day(text));
            case FLAG -> new FieldValue.Flag(Parse.flag(text));
            case USER -> new FieldValue.Person(user(text));
            case URL -> new FieldValue.Link(link(text));
            default -> choice(field, List.of(text));
        };
    }

    private static FieldValue choice(FieldDefinition field, List<String> texts) {
        Set<String> wanted =
                texts.stream()
                        .map(text -> Text.line(text, FieldOption.MAX_NAME))
                        .collect(Collectors.toSet());
        List<Integer> chosen =
                field.options().stream()
                        .filter(option -> wanted.remove(option.name()))
                        .map(FieldOption::id)
                        .toList();
        if (!wanted.isEmpty()) {
            throw Rejected.value("c360.input.choice.error");
        }
        return new FieldValue.Choice(chosen);
    }

    private static Money money(List<String> texts) {
        return texts.size() == 2
                ? Money.of(texts.get(0), Currencies.of(texts.get(1)))
                : Money.parse(Text.line(only(texts), MAX_TEXT));
    }

    static BigDecimal number(String text) {
        String plain = text.strip();
        if (!NUMBER.matcher(plain).matches()) {
            throw Rejected.value("c360.fields.number.error");
        }
        return new BigDecimal(plain);
    }

    private UserKey user(String text) {
        UserKey key = new UserKey(Text.line(text, MAX_KEY));
        if (!users.active(key)) {
            throw Rejected.value("c360.fields.user.error");
        }
        return key;
    }

    static String link(String text) {
        String url = Text.line(text, MAX_URL);
        try {
            URI uri = new URI(url);
            String scheme = Optional.ofNullable(uri.getScheme()).orElse("");
            boolean leads =
                    (uri.getHost() != null && uri.getUserInfo() == null)
                            || ("mailto".equalsIgnoreCase(scheme) && url.contains("@"));
            if (SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) && leads) {
                return url;
            }
        } catch (URISyntaxException malformed) {
            throw Rejected.value("c360.fields.url.error");
        }
        throw Rejected.value("c360.fields.url.error");
    }

    private static String only(List<String> texts) {
        if (texts.size() > 1) {
            throw Rejected.value("c360.input.type.error");
        }
        return texts.get(0);
    }

    private static String first(List<String> texts) {
        return texts.isEmpty() ? "" : texts.get(0);
    }
}
