package io.customer360.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares search with what a test remembers in plain Java, on whatever database. */
abstract class RandomSearchRules {

    private JiraWorld world;
    private SearchService search;

    /** A database with nothing in it. */
    abstract DataSource database();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("Random searches in random permission schemes find what plain Java finds")
    void agreesWithPlainJava(long seed) throws SearchException {
        world = JiraWorld.open(database(), Worlds.CLOCK);
        search = world.service(SearchService.class);
        var random = new Random(seed);
        var remembered = new RandomWorld(world, seed);
        int found = 0;
        for (int i = 0; i < 120; i++) {
            String viewer = RandomWorld.USERS.get(i % RandomWorld.USERS.size());
            Phrase phrase = Phrase.random(random, remembered, viewer, random.nextInt(4));
            Set<String> seen = keys(phrase.jql(), world.user(viewer));
            assertEquals(
                    remembered.facts.stream()
                            .filter(fact -> remembered.sees(viewer, fact))
                            .filter(phrase.holds())
                            .map(Fact::key)
                            .collect(Collectors.toCollection(TreeSet::new)),
                    seen,
                    viewer + ": " + phrase.jql());
            assertEquals(seen.size(), search.searchCount(world.user(viewer), query(phrase.jql())));
            found += seen.size();
        }
        assertTrue(found > 200, "the comparison compared something: " + found);
        singleChecksAgree(remembered);
    }

    private void singleChecksAgree(RandomWorld remembered) {
        for (Fact fact : remembered.facts.subList(0, 25)) {
            for (String name : RandomWorld.USERS) {
                ApplicationUser user = world.user(name);
                boolean sees = remembered.sees(name, fact);
                long id = world.issues().byKey(fact.key()).orElseThrow().id();
                assertEquals(sees, world.grants().on(id, Grants.BROWSE, user), fact.key() + name);
                assertEquals(sees, world.issues().visible(fact.key(), user).isPresent());
            }
        }
        for (String project : RandomWorld.PROJECTS) {
            long id = world.projects().byKey(project).orElseThrow().id();
            for (String name : RandomWorld.USERS) {
                assertEquals(
                        remembered.seesProject(name, project),
                        world.grants().in(id, Grants.BROWSE, world.user(name)));
            }
        }
    }

    private Query query(String jql) {
        var parsed = search.parseQuery(null, jql);
        assertTrue(parsed.isValid(), () -> jql + ": " + parsed.getErrors().getErrorMessages());
        return parsed.getQuery();
    }

    private Set<String> keys(String jql, ApplicationUser viewer) throws SearchException {
        return search.search(viewer, query(jql), new PagerFilter<>(1000)).getResults().stream()
                .map(Issue::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
