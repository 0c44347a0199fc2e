package io.customer360.adapter.jira;

import io.customer360.shared.Money;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How values are written for whom no page is drawn. */
final class MailTexts {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private MailTexts() {}

    static String day(LocalDate day, Locale in) {
        return DAY.withLocale(in).format(day);
    }

    static String month(YearMonth month, Locale in) {
        return MONTH.withLocale(in).format(month);
    }

    static String moment(Instant moment, ZoneId zone, Locale in) {
        return MOMENT.withLocale(in).withZone(zone).format(moment);
    }

    static String money(Money money, Locale in) {
        var format = NumberFormat.getCurrencyInstance(in);
        int digits = money.currency().getDefaultFractionDigits();
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(money.decimal());
    }
}
