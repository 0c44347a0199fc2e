package io.customer360.adapter.jira;

import static io.customer360.notice.NoticeDetail.AHEAD;
import static io.customer360.notice.NoticeDetail.CSM_FROM;
import static io.customer360.notice.NoticeDetail.CSM_TO;
import static io.customer360.notice.NoticeDetail.DAY;
import static io.customer360.notice.NoticeDetail.FROM;
import static io.customer360.notice.NoticeDetail.LEVEL;
import static io.customer360.notice.NoticeDetail.MONTH;
import static io.customer360.notice.NoticeDetail.REASON;
import static io.customer360.notice.NoticeDetail.SCORE;
import static io.customer360.notice.NoticeDetail.SIGNALS;
import static io.customer360.notice.NoticeDetail.SOMEBODY;
import static io.customer360.notice.NoticeDetail.TO;
import static io.customer360.notice.NoticeDetail.WHAT;

import com.atlassian.sal.api.message.I18nResolver;
import io.customer360.churn.ChurnReason;
import io.customer360.churn.RiskLevel;
import io.customer360.customer.People;
import io.customer360.health.Band;
import io.customer360.notice.Notice;
import io.customer360.notice.NoticeWords;
import io.customer360.pulse.Level;
import io.customer360.pulse.LevelStore;
import io.customer360.shared.UserKey;
import io.customer360.status.Status;
import io.customer360.status.Statuses;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What notices tell in Jira's languages; names and levels are as they are now. */
public final class JiraNoticeWords implements NoticeWords {
    private final I18nResolver texts;
    private final People people;
    private final Statuses statuses;
    private final LevelStore levels;

    /** Wired by Spring. */
    public JiraNoticeWords(
            I18nResolver texts, People people, Statuses statuses, LevelStore levels) {
        this.texts = texts;
        this.people = people;
        this.statuses = statuses;
        this.levels = levels;
    }

    /** What cannot be read is told by its kind alone. */
    @Override
    public String of(Notice notice, Locale in) {
        try {
            return told(notice, in);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return say(in, notice.kind().textKey());
        }
    }

    private String told(Notice notice, Locale in) {
        return switch (notice.kind()) {
            case RISK -> risk(notice, in);
            case SCORE -> score(notice, in);
            case RENEWAL ->
                    say(
                            in,
                            "c360.notices.ends.label",
                            text(notice, WHAT),
                            day(notice, in),
                            number(text(notice, AHEAD)));
            case CHURN -> churn(notice, in);
            case STATUS -> status(notice, in);
            case HANDOVER -> handover(notice, in);
            case PULSE ->
                    say(
                            in,
                            "c360.notices.pulse-given.label",
                            MailTexts.month(YearMonth.parse(text(notice, MONTH)), in),
                            level(text(notice, LEVEL)));
            case MENTION -> say(in, "c360.notices.mentioned.label");
        };
    }

    @Override
    public Optional<String> author(Notice notice) {
        return notice.by().map(people::name);
    }

    private String risk(Notice notice, Locale in) {
        var to = risk(text(notice, TO), in);
        var from = risk(text(notice, FROM), in);
        var rose =
                from.isEmpty()
                        ? say(in, "c360.notices.risk-now.label", to)
                        : say(in, "c360.notices.risk-rose.label", from, to);
        int signals = number(text(notice, SIGNALS));
        return signals == 0 ? rose : say(in, "c360.notices.with-signals.label", rose, signals);
    }

    private String risk(String code, Locale in) {
        return RiskLevel.find(code).map(level -> say(in, level.textKey())).orElse(code);
    }

    private String score(Notice notice, Locale in) {
        var band =
                Stream.of(Band.values())
                        .filter(it -> it.code().equals(text(notice, TO)))
                        .findFirst()
                        .map(it -> say(in, it.textKey()))
                        .orElse("");
        return text(notice, SCORE).isEmpty()
                ? say(in, "c360.notices.score-fell.label", band)
                : say(
                        in,
                        "c360.notices.score-fell-to.label",
                        band,
                        Math.round(Double.parseDouble(text(notice, SCORE))));
    }

    private String churn(Notice notice, Locale in) {
        return ChurnReason.find(text(notice, REASON))
                .map(
                        reason ->
                                say(
                                        in,
                                        "c360.notices.left-because.label",
                                        day(notice, in),
                                        say(in, reason.textKey())))
                .orElseGet(() -> say(in, "c360.notices.left.label", day(notice, in)));
    }

    private String status(Notice notice, Locale in) {
        var id = text(notice, TO);
        return id.isEmpty()
                ? say(in, "c360.notices.status-none.label")
                : say(
                        in,
                        "c360.notices.status-now.label",
                        statuses.all().stream()
                                .filter(it -> it.id().toString().equals(id))
                                .findFirst()
                                .map(Status::name)
                                .orElse(id));
    }

    private String handover(Notice notice, Locale in) {
        var from = text(notice, CSM_FROM);
        var to = text(notice, CSM_TO);
        if (to.equals(SOMEBODY) || (to.isEmpty() && nameless(from))) {
            return say(in, "c360.notices.csm-changed.label");
        }
        if (to.isEmpty()) {
            return say(in, "c360.notices.csm-none.label", name(from));
        }
        return nameless(from)
                ? say(in, "c360.notices.csm-new.label", name(to))
                : say(in, "c360.notices.csm-after.label", name(to), name(from));
    }

    private static boolean nameless(String key) {
        return key.isEmpty() || key.equals(SOMEBODY);
    }

    private String name(String key) {
        return people.name(new UserKey(key));
    }

    private String level(String id) {
        return levels.current().all().stream()
                .filter(it -> it.id().toString().equals(id))
                .findFirst()
                .map(Level::name)
                .orElse(id);
    }

    private static String day(Notice notice, Locale in) {
        return text(notice, DAY).isEmpty()
                ? ""
                : MailTexts.day(LocalDate.parse(text(notice, DAY)), in);
    }

    private static String text(Notice notice, String detail) {
        return notice.details().getOrDefault(detail, "");
    }

    private static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private String say(Locale in, String key, Serializable... args) {
        return args.length == 0 ? texts.getText(in, key) : texts.getText(in, key, args);
    }
}
