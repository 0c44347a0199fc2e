package io.customer360.sandbox.demo;

import io.customer360.sandbox.demo.portfolio.Customer;
import io.customer360.sandbox.demo.portfolio.Member;
import io.customer360.sandbox.demo.portfolio.Staff;
import io.customer360.sandbox.jira.CommentDraft;
import io.customer360.sandbox.jira.Grantee;
import io.customer360.sandbox.jira.JiraProject;
import io.customer360.sandbox.jira.JiraUser;
import io.customer360.sandbox.jira.JiraWorld;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts customers of a portfolio into a world: people, a third desk, organisations, requests. */
final class PortfolioWorld {

    private static final String OPERATIONS = "OPS";
    private static final int CHUNK = 250;

    private final JiraWorld world;
    private final DemoProjects projects;

    PortfolioWorld(JiraWorld world, DemoProjects projects) {
        this.world = world;
        this.projects = projects;
    }

    /** Adds customers, some hundred at a time. */
    void settle(Stream<Customer> customers) {
        Map<String, String> keys = staff();
        Map<Integer, Integer> ids = new HashMap<>();
        Iterator<Customer> rest = customers.iterator();
        while (rest.hasNext()) {
            List<Customer> chunk = new ArrayList<>();
            while (rest.hasNext() && chunk.size() < CHUNK) {
                chunk.add(rest.next());
            }
            settle(chunk, keys, ids);
        }
    }

    private void settle(
            List<Customer> customers, Map<String, String> staff, Map<Integer, Integer> ids) {
        Map<String, String> keys = new HashMap<>(staff);
        keys.putAll(portalUsers(customers));
        organisations(customers, ids);
        ask(customers, keys, ids);
    }

    /** The keys of those who work here, by user name; they join with the first portfolio. */
    private Map<String, String> staff() {
        if (world.projects().byKey(OPERATIONS).isEmpty()) {
            join();
        }
        return world.users().introduced().stream()
                .collect(Collectors.toMap(JiraUser::name, JiraUser::key));
    }

    private void join() {
        for (Staff one : Staff.JOINING) {
            world.users().add(JiraUser.named(one.name(), one.displayName(), one.note()));
            world.groups().join(one.csm() ? DemoPeople.CSMS : DemoPeople.AGENTS, one.name());
            if (one.csm()) {
                world.groups().join(DemoPeople.SOFTWARE, one.name());
            }
        }
        JiraProject operations = projects.service(OPERATIONS, "Cloud Operations", "olga");
        projects.share(operations);
        new DemoRequestTypes(world).offer(operations);
        Staff.JOINING.stream().filter(one -> !one.csm()).forEach(this::staff);
    }

    private void staff(Staff agent) {
        JiraProject project = world.projects().byKey(agent.desk()).orElseThrow();
        if (!project.lead().getName().equals(agent.name())) {
            world.projects().fill(project, DemoProjects.TEAM, Grantee.USER, agent.name());
        }
    }

    private Map<String, String> portalUsers(List<Customer> customers) {
        Map<String, Member> members = new LinkedHashMap<>();
        customers.forEach(
                customer -> customer.members().forEach(one -> members.put(one.address(), one)));
        world.bulk().users(members.values().stream().map(PortfolioWorld::user).toList());
        Map<String, String> keys = new HashMap<>();
        members.forEach((address, member) -> keys.put(address, member.key()));
        return keys;
    }

    private static JiraUser user(Member member) {
        return JiraUser.named(member.address(), member.displayName(), "")
                .keyed(member.key())
                .reachedAt(member.address())
                .living(Locale.forLanguageTag(member.language()), ZoneId.of(member.zone()));
    }

    private void organisations(List<Customer> customers, Map<Integer, Integer> ids) {
        List<Integer> added =
                world.bulk()
                        .organisations(
                                customers.stream().map(one -> one.company().name()).toList());
        Map<Integer, List<String>> members = new HashMap<>();
        Map<Integer, List<JiraProject>> desks = new HashMap<>();
        for (int i = 0; i < added.size(); i++) {
            Customer customer = customers.get(i);
            ids.put(customer.number(), added.get(i));
            members.put(added.get(i), customer.members().stream().map(Member::key).toList());
            desks.put(added.get(i), customer.desks().stream().map(this::project).toList());
        }
        world.bulk().members(members);
        world.bulk().links(desks);
    }

    private JiraProject project(String key) {
        return world.projects().byKey(key).orElseThrow();
    }

    private void ask(
            List<Customer> customers, Map<String, String> keys, Map<Integer, Integer> numbers) {
        List<RequestDraft> drafts = new ArrayList<>();
        customers.forEach(
                customer ->
                        customer.requests().stream()
                                .map(request -> new RequestDraft(request, keys, numbers))
                                .forEach(drafts::add));
        drafts.sort(Comparator.comparing(RequestDraft::created));
        List<Long> ids = world.bulk().issues(drafts.stream().map(RequestDraft::issue).toList());
        List<CommentDraft> comments = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            comments.addAll(drafts.get(i).comments(ids.get(i)));
        }
        world.bulk().comments(comments);
    }
}
