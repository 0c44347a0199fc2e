package io.customer360.sandbox.it;

import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.customer360.sandbox.jira.mail.MailFormats;
import io.customer360.sandbox.jira.mail.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** Somebody who is told things, and the jobs that tell them. */
record NoticeWorld(Installation on, String user) {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final String OF_USER = " WHERE \"USER_KEY\" = ?";

    /** A new colleague who reads the app in this language. */
    static NoticeWorld of(Installation on, Locale locale) {
        return new NoticeWorld(on, on.user("Bodo Bote", locale, "csm-team"));
    }

    /** Has mails wait so long for more, at any hour, and no mails of the week. */
    static void waiting(Installation on, int minutes) {
        save(
                on,
                NoticeForms.current(on)
                        .put("mails", "true")
                        .put("bundle", String.valueOf(minutes))
                        .put("quiet", "false")
                        .put("digest", "false"));
    }

    static void save(Installation on, ObjectNode form) {
        on.as("admin").put(NoticeForms.PATH, form).expect(200);
    }

    String key() {
        return on.key(user);
    }

    Visitor visitor() {
        return on.as(user);
    }

    /** A customer that they look after. */
    int customer(String name) {
        int customer = on.customer(name, "SUP");
        give(customer, 2);
        on.assign(customer, user);
        return customer;
    }

    /** The same, of which they have been told and have put it away. */
    int known(String name) {
        int customer = customer(name);
        passOn();
        new AppTables(on).change("DELETE FROM AO:NOTICE WHERE \"USER_KEY\" = ?", key());
        return customer;
    }

    /** Gives a customer another status; the first one of all is no news. */
    void change(int customer, int times) {
        for (int i = 0; i < times; i++) {
            give(customer, i % 2);
        }
    }

    private void give(int customer, int place) {
        var statuses = on.as("admin").get("settings/statuses").json().path("items");
        var path = "customers/" + customer;
        var version = on.as("admin").get(path).expect(200).json().path("version").asText();
        var status = statuses.path(place).path("id").asText();
        on.as("admin").patch(path, Forms.of("version", version, "status", status)).expect(200);
    }

    /** Plants a notice in their inbox. */
    void plant(int customer, String kind, String details, int number) {
        new AppTables(on)
                .change(
                        "INSERT INTO AO:NOTICE (\"USER_KEY\", \"ORG_ID\", \"KIND\", \"DETAILS\","
                                + " \"AT_MILLIS\", \"SEEN\", \"DISMISSED\", \"SLOT\")"
                                + " VALUES (?, ?, ?, ?, ?, 0, 0, ?)",
                        key(),
                        customer,
                        kind,
                        details,
                        Instant.now().toEpochMilli(),
                        "planted:" + key() + ":" + number);
    }

    /** Has everything passed on and mailed that is due. */
    void tell() {
        passOn();
        mail();
    }

    /** Has everything passed on. */
    void passOn() {
        ask(
                "notices",
                () -> count("SELECT COUNT(*) FROM AO:NOTICE_EVENT WHERE \"PASSED_AT\" = 0") == 0);
    }

    /** Has them told by the mail of the week alone. */
    void weekly() {
        visitor().put("notices/preferences", Forms.of("digest", "true")).expect(200);
    }

    /** Has everything mailed that is due. */
    void mail() {
        ask(
                "mails",
                () ->
                        count(
                                        "SELECT COUNT(*) FROM AO:NOTICE"
                                                + OF_USER
                                                + " AND \"MAIL_DUE\" <= ?",
                                        key(),
                                        Instant.now().toEpochMilli())
                                == 0);
    }

    /** Makes all their mails due. */
    void due() {
        new AppTables(on)
                .change(
                        "UPDATE AO:NOTICE SET \"MAIL_DUE\" = 1"
                                + OF_USER
                                + " AND \"MAIL_DUE\" IS NOT NULL",
                        key());
    }

    /** How many of their notices wait to be mailed. */
    int waitingMails() {
        return count(
                "SELECT COUNT(*) FROM AO:NOTICE" + OF_USER + " AND \"MAIL_DUE\" IS NOT NULL",
                key());
    }

    /** Has them had their mails of the week a week ago. */
    void weekPasses(String week) {
        new AppTables(on)
                .change(
                        "UPDATE AO:DIGEST_SENT SET \"WEEK\" = ?, \"SLOT\" = ?" + OF_USER,
                        week,
                        key() + ":" + week,
                        key());
    }

    /** Their mails, the newest first. */
    List<Message> mails() {
        return on.world().mail().to(on.world().user(user).getEmailAddress());
    }

    /** Lets them choose between mails as HTML and as text. */
    void prefer(String format) {
        ((MailFormats) on.world().service(UserPreferencesManager.class))
                .choose(on.world().user(user), format);
    }

    private void ask(String job, BooleanSupplier done) {
        var end = Instant.now().plus(LONGEST);
        on.as("admin").post("jobs/" + job + "/run", Forms.of()).expect(200);
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(job + " in vain");
            }
            pause();
        }
    }

    private static int count(String sql, Object... values) {
        return Integer.parseInt(WorldSql.rows(AppTables.named(sql), values).get(0).get(0));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
