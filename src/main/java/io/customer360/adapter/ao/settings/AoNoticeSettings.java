package io.customer360.adapter.ao.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.customer360.adapter.ao.settings.SettingDocuments.Document;
import io.customer360.notice.NoticeKind;
import io.customer360.notice.NoticePreferences;
import io.customer360.notice.NoticeSettings;
import io.customer360.notice.NoticeSettingsStore;
import io.customer360.notice.QuietHours;
import io.customer360.shared.Revision;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The settings of notices as a settings document. */
public final class AoNoticeSettings implements NoticeSettingsStore {
    private static final String NAME = "notices";
    private static final String MAILS = "mails";
    private static final String BUNDLE = "bundle";
    private static final String NO_INBOX = "noInbox";
    private static final String NO_MAIL = "noMail";
    private static final String QUIET_FROM = "quietFrom";
    private static final String QUIET_TO = "quietTo";
    private static final String DIGEST = "digest";
    private static final String DIGEST_DAY = "digestDay";
    private static final String DIGEST_HOUR = "digestHour";

    private final SettingDocuments documents;

    /** Wired by Spring. */
    public AoNoticeSettings(SettingDocuments documents) {
        this.documents = documents;
    }

    @Override
    public NoticeSettings current() {
        return copy(documents.read(NAME));
    }

    @Override
    public void save(NoticeSettings next, int expectedVersion, Revision revision) {
        documents.write(
                NAME,
                new Document(content(next), next.version()),
                revision,
                () ->
                        Optional.of(copy(documents.stored(NAME)))
                                .filter(now -> now.version() > expectedVersion));
    }

    private static JsonNode content(NoticeSettings next) {
        var usual = next.usual();
        var content =
                SettingDocuments.JSON
                        .createObjectNode()
                        .put(MAILS, next.mails())
                        .put(BUNDLE, next.bundleMinutes())
                        .put(DIGEST, usual.digest())
                        .put(DIGEST_DAY, next.digestDay().getValue())
                        .put(DIGEST_HOUR, next.digestHour());
        add(usual.noInbox(), content.putArray(NO_INBOX));
        add(usual.noMail(), content.putArray(NO_MAIL));
        usual.quiet()
                .ifPresent(
                        quiet ->
                                content.put(QUIET_FROM, quiet.from().toString())
                                        .put(QUIET_TO, quiet.to().toString()));
        return content;
    }

    private static void add(Set<NoticeKind> kinds, ArrayNode to) {
        kinds.stream().sorted().map(NoticeKind::code).forEach(to::add);
    }

    private static NoticeSettings copy(Optional<Document> document) {
        return document.map(it -> copy(it.content(), it.version())).orElse(NoticeSettings.DEFAULT);
    }

    private static NoticeSettings copy(JsonNode content, int version) {
        return new NoticeSettings(
                content.path(MAILS).asBoolean(),
                content.path(BUNDLE).asInt(),
                new NoticePreferences(
                        kinds(content.path(NO_INBOX)),
                        kinds(content.path(NO_MAIL)),
                        content.has(QUIET_FROM)
                                ? Optional.of(
                                        QuietHours.of(
                                                content.path(QUIET_FROM).asText(),
                                                content.path(QUIET_TO).asText()))
                                : Optional.empty(),
                        content.path(DIGEST).asBoolean()),
                DayOfWeek.of(content.path(DIGEST_DAY).asInt(1)),
                content.path(DIGEST_HOUR).asInt(),
                version);
    }

    private static Set<NoticeKind> kinds(JsonNode codes) {
        Set<NoticeKind> kinds = EnumSet.noneOf(NoticeKind.class);
        codes.forEach(code -> NoticeKind.of(code.asText()).ifPresent(kinds::add));
        return kinds;
    }
}
