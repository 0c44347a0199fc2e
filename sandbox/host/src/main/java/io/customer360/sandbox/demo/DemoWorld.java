package io.customer360.sandbox.demo;

import io.customer360.sandbox.demo.portfolio.Account;
import io.customer360.sandbox.demo.portfolio.FirstCustomers;
import io.customer360.sandbox.demo.portfolio.Portfolio;
import io.customer360.sandbox.demo.portfolio.Size;
import io.customer360.sandbox.jira.JiraWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The instance that a newcomer meets: the same people, projects and tickets every time. */
public final class DemoWorld {

    private DemoWorld() {}

    /** Fills a world with the small demo, unless somebody lives there already. */
    public static void fill(JiraWorld world) {
        fill(world, Demo.SMALL);
    }

    /** Fills a world completely or, when somebody lives there already, not at all. */
    public static void fill(JiraWorld world, Demo demo) {
        if (world.user("admin") == null) {
            world.together(() -> settle(world, demo));
        } else {
            new DemoRequestTypes(world).offer();
            world.together(() -> new DemoTasks(world).settle(accounts(world)));
        }
    }

    /** What the app is to know about the customers of this world. */
    static List<Account> accounts(JiraWorld world) {
        Optional<LocalDate> day = new DemoMarks(world).portfolio();
        return Stream.concat(
                        new FirstCustomers(day(world)).all().stream(),
                        day.stream().flatMap(from -> demo(from).accounts()))
                .toList();
    }

    /** The day as of which its customers are told. */
    static LocalDate day(JiraWorld world) {
        return new DemoMarks(world).portfolio().orElseGet(() -> LocalDate.now(world.clock()));
    }

    private static void settle(JiraWorld world, Demo demo) {
        DemoPeople.settle(world);
        var projects = new DemoProjects(world);
        projects.open();
        new DemoRequestTypes(world).offer();
        new DemoTickets(world).raise();
        if (demo == Demo.PORTFOLIO) {
            LocalDate today = LocalDate.now(world.clock());
            new PortfolioWorld(world, projects).settle(demo(today).customers());
            new DemoMarks(world).portfolio(today);
        }
        new DemoTasks(world).settle(accounts(world));
    }

    private static Portfolio demo(LocalDate day) {
        return new Portfolio(Portfolio.SEED, day, Size.DEMO);
    }
}
