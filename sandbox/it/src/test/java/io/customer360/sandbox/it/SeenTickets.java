package io.customer360.sandbox.it;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The tickets of a customer that somebody may see, worked out by SQL that shares nothing with the
 * sandbox's search: who holds Browse and the security level is decided grant by grant.
 */
record SeenTickets(List<Seen> all) {

    /** One ticket as the app may show it. */
    record Seen(
            String key,
            String summary,
            String status,
            boolean open,
            boolean escalated,
            int satisfaction) {}

    private static final String HOLDS =
            """
            CASE g.KIND
                WHEN 'USER' THEN g.GRANTEE = me.USER_KEY
                WHEN 'GROUP' THEN EXISTS (SELECT 1 FROM J_MEMBER m
                    WHERE m.USER_KEY = me.USER_KEY AND m.GROUP_NAME = g.GRANTEE)
                WHEN 'ROLE' THEN EXISTS (SELECT 1 FROM J_ROLE_ACTOR a, J_ROLE r
                    WHERE a.ROLE_ID = r.ID AND a.PROJECT_ID = p.ID AND r.NAME = g.GRANTEE
                    AND (a.KIND = 'USER' AND a.ACTOR = me.USER_KEY
                        OR a.KIND = 'GROUP' AND EXISTS (SELECT 1 FROM J_MEMBER m
                            WHERE m.USER_KEY = me.USER_KEY AND m.GROUP_NAME = a.ACTOR)))
                WHEN 'LEAD' THEN p.LEAD_KEY = me.USER_KEY
                WHEN 'REPORTER' THEN i.REPORTER = me.USER_KEY
                WHEN 'ASSIGNEE' THEN i.ASSIGNEE = me.USER_KEY
                WHEN 'ORGANISATION_MEMBER' THEN EXISTS (
                    SELECT 1 FROM J_ISSUE_ORG x, J_ORG_MEMBER y
                    WHERE x.ISSUE_ID = i.ID AND y.ORG_ID = x.ORG_ID AND y.USER_KEY = me.USER_KEY)
                ELSE FALSE END""";

    private static final Map<String, String> BELONGS =
            Map.of(
                    "field", "named > 0",
                    "members", "reported > 0",
                    "both", "(named > 0 OR fields = 0 AND reported > 0)");

    private static final String TICKETS =
            """
            SELECT t.TICKET, t.SUMMARY, t.STATUS_ID, t.RESOLUTION_ID, t.escalations, t.SATISFACTION
            FROM (
                SELECT p.PKEY || '-' || i.NUM AS TICKET, i.SUMMARY, i.STATUS_ID, i.RESOLUTION_ID,
                    i.SATISFACTION,
                    (SELECT COUNT(*) FROM J_LABEL l
                        WHERE l.ISSUE_ID = i.ID AND l.LABEL = 'escalated') AS escalations,
                    (SELECT COUNT(*) FROM J_ISSUE_ORG o WHERE o.ISSUE_ID = i.ID) AS fields,
                    (SELECT COUNT(*) FROM J_ISSUE_ORG o
                        WHERE o.ISSUE_ID = i.ID AND o.ORG_ID = c.ID) AS named,
                    (SELECT COUNT(*) FROM J_ORG_MEMBER o
                        WHERE o.USER_KEY = i.REPORTER AND o.ORG_ID = c.ID) AS reported,
                    (SELECT COUNT(*) FROM J_PERMISSION g WHERE g.PROJECT_ID = p.ID
                        AND g.PERMISSION = 'BROWSE_PROJECTS' AND %1$s) AS browses,
                    CASE WHEN i.SECURITY_ID IS NULL THEN 1 ELSE (
                        SELECT COUNT(*) FROM J_SECURITY_GRANT g
                        WHERE g.LEVEL_ID = i.SECURITY_ID AND %1$s) END AS levels
                FROM J_ISSUE i, J_PROJECT p, J_USER me, J_ORGANISATION c
                WHERE p.ID = i.PROJECT_ID AND me.ACTIVE AND me.USER_KEY = ? AND c.ID = ?
            ) t WHERE %2$s"""
                    .replace("%1$s", HOLDS);

    /** What this user may see of a customer's tickets when they belong to it by this mode. */
    static SeenTickets by(String userKey, int customer, String mode) {
        return read("t.browses > 0 AND t.levels > 0 AND ", userKey, customer, mode);
    }

    /** All of them, whether this user may see them or not. */
    static SeenTickets all(String userKey, int customer, String mode) {
        return read("", userKey, customer, mode);
    }

    private static SeenTickets read(String allowed, String userKey, int customer, String mode) {
        var sql = TICKETS.replace("%2$s", allowed + BELONGS.get(mode));
        return new SeenTickets(
                WorldSql.rows(sql, userKey, customer).stream().map(SeenTickets::seen).toList());
    }

    Set<String> keys() {
        return all.stream().map(Seen::key).collect(Collectors.toSet());
    }

    long open() {
        return all.stream().filter(Seen::open).count();
    }

    long escalated() {
        return all.stream().filter(Seen::escalated).count();
    }

    long rated() {
        return all.stream().filter(seen -> seen.satisfaction() > 0).count();
    }

    /** The mean rating with two decimals. */
    BigDecimal satisfaction() {
        var sum = all.stream().mapToInt(Seen::satisfaction).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(rated()), 2, RoundingMode.HALF_UP);
    }

    Map<String, Long> byStatus() {
        return all.stream()
                .collect(Collectors.groupingBy(Seen::status, TreeMap::new, Collectors.counting()));
    }

    private static Seen seen(List<String> row) {
        return new Seen(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3).isEmpty(),
                !row.get(4).equals("0"),
                row.get(5).isEmpty() ? 0 : Integer.parseInt(row.get(5)));
    }
}
