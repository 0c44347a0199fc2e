package io.customer360.sandbox.demo;

import io.customer360.sandbox.demo.portfolio.Account;
import io.customer360.sandbox.demo.portfolio.Story;
import io.customer360.sandbox.jira.JiraWorld;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets people of the demo follow the customers of whom something is told, each as themselves. */
public final class DemoFollows {
    private static final Map<String, List<Story>> FOLLOWED = new LinkedHashMap<>();

    static {
        FOLLOWED.put(
                "lena",
                List.of(Story.QUIET_CHURNER, Story.RENEWAL_AT_RISK, Story.ONBOARDING_STUCK));
        FOLLOWED.put("vera", List.of(Story.BIG_ONE, Story.RENEWAL_AT_RISK));
    }

    private final Function<String, AppDoor> doors;

    /** Follows through the door that opens for a user name. */
    public DemoFollows(Function<String, AppDoor> doors) {
        this.doors = doors;
    }

    /** Follows what there is of them in a world; doing it again changes nothing. */
    public void follow(JiraWorld world) {
        follow(DemoWorld.accounts(world));
    }

    void follow(List<Account> accounts) {
        Set<Integer> there = accounts.stream().map(Account::id).collect(Collectors.toSet());
        FOLLOWED.forEach((user, stories) -> follow(user, stories, there));
    }

    private void follow(String user, List<Story> stories, Set<Integer> there) {
        List<Integer> customers = numbers(stories).filter(there::contains).toList();
        if (customers.isEmpty()) {
            return;
        }
        AppDoor door = doors.apply(user);
        for (int customer : customers) {
            if (door.find("/customers/" + customer + "/followers").isPresent()) {
                door.send("PUT", "/customers/" + customer + "/following", Map.of());
            }
        }
    }

    private static Stream<Integer> numbers(List<Story> stories) {
        return stories.stream().map(Story::number);
    }
}
