package io.customer360.notice;

import io.customer360.shared.Actor;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes how people are told where they have not chosen themselves. */
public final class ChangeNoticeSettings {

    private final NoticeSettingsStore store;
    private final UnitOfWork work;
    private final Clock clock;

    /** Changes the settings in this store. */
    public ChangeNoticeSettings(NoticeSettingsStore store, UnitOfWork work, Clock clock) {
        this.store = store;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Reads {@code version}, {@code mails}, {@code bundle}, {@code digestDay}, {@code digestHour}
     * and what {@link ReadPreferences} reads, and saves all of it.
     */
    public NoticeSettings on(
            Map<String, String> input, Map<String, List<String>> lists, Actor actor) {
        actor.require(Permission.MANAGE);
        Fields fields = new Fields(input);
        NoticeSettings wanted = read(fields, lists);
        fields.check();
        return work.inOne(() -> save(wanted, actor));
    }

    private static NoticeSettings read(Fields fields, Map<String, List<String>> lists) {
        int version = fields.required("version", Parse::version).orElse(0);
        boolean mails = fields.flag("mails");
        int bundle =
                fields.required(
                                "bundle",
                                text -> Parse.wholeNumber(text, 0, NoticeSettings.MOST_MINUTES))
                        .orElse(0);
        NoticePreferences usual = ReadPreferences.of(fields, lists);
        DayOfWeek day =
                fields.required("digestDay", ChangeNoticeSettings::day).orElse(DayOfWeek.MONDAY);
        int hour =
                fields.required(
                                "digestHour",
                                text -> Parse.wholeNumber(text, 0, NoticeSettings.LAST_HOUR))
                        .orElse(0);
        return new NoticeSettings(mails, bundle, usual, day, hour, version);
    }

    private NoticeSettings save(NoticeSettings wanted, Actor actor) {
        NoticeSettings current = store.current();
        if (current.version() != wanted.version()) {
            throw new Stale(current);
        }
        List<FieldChange> changes = FieldChange.between(texts(current), texts(wanted));
        if (changes.isEmpty()) {
            return current;
        }
        var next =
                new NoticeSettings(
                        wanted.mails(),
                        wanted.bundleMinutes(),
                        wanted.usual(),
                        wanted.digestDay(),
                        wanted.digestHour(),
                        current.version() + 1);
        store.save(next, current.version(), new Revision(actor.key(), clock.instant(), changes));
        return next;
    }

    private static DayOfWeek day(String text) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }

    private static Map<String, String> texts(NoticeSettings settings) {
        NoticePreferences usual = settings.usual();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("mails", Boolean.toString(settings.mails()));
        texts.put("bundle", Integer.toString(settings.bundleMinutes()));
        texts.put("inbox", lines(usual::inbox));
        texts.put("mail", lines(usual::mail));
        texts.put("quiet", usual.quiet().map(it -> it.from() + "-" + it.to()).orElse(""));
        texts.put("digest", Boolean.toString(usual.digest()));
        texts.put("digestDay", settings.digestDay().name().toLowerCase(Locale.ROOT));
        texts.put("digestHour", Integer.toString(settings.digestHour()));
        return texts;
    }

    private static String lines(Predicate<NoticeKind> wanted) {
        return Stream.of(NoticeKind.values())
                .filter(wanted)
                .map(NoticeKind::code)
                .collect(Collectors.joining("\n"));
    }
}
