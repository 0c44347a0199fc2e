package io.customer360.sandbox.demo.portfolio;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a customer has asked in two years, in the order in which it was asked. */
final class Requests {

    private static final String ESCALATED = "escalated";
    private static final double FORGOTTEN = 0.02;

    private static final List<String> INCIDENT =
            List.of("Highest", "High", "High", "High", "Medium", "Medium", "Medium", "Low");

    private static final List<String> WISH =
            List.of("High", "Medium", "Medium", "Medium", "Low", "Low", "Lowest");

    private static final List<String> UNDER_WAY =
            List.of("In Progress", "Waiting for support", Work.WAITING_FOR_CUSTOMER);

    private static final List<String> DETAILS =
            List.of(
                    "It began this week and several colleagues see it.",
                    "Please tell us what you need from our side.",
                    "We have tried it in two browsers.",
                    "It is not urgent, but it comes back every month.",
                    "A picture is attached.",
                    "Our audit asks for an answer in writing.");

    private final LocalDate day;
    private final Instant end;
    private final int number;
    private final Company company;
    private final Plot plot;
    private final Optional<Story> story;
    private final List<String> desks;
    private final List<Member> members;
    private final Dice dice;

    Requests(
            LocalDate day,
            int number,
            Company company,
            Plot plot,
            List<String> desks,
            List<Member> members,
            Dice dice) {
        this.day = day;
        this.end = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        this.number = number;
        this.company = company;
        this.plot = plot;
        this.story = Story.of(number);
        this.desks = desks;
        this.members = members;
        this.dice = dice;
    }

    List<Request> all() {
        List<Request> asked = new ArrayList<>();
        for (int i = 0; i < plot.requests(); i++) {
            asked.add(routine(plot.age(dice)));
        }
        story.ifPresent(told -> told(told).forEach(asked::add));
        asked.sort(Comparator.comparing(request -> request.progress().created()));
        List<Request> numbered = new ArrayList<>();
        for (Request request : asked) {
            numbered.add(request.named(number + "-" + (numbered.size() + 1)));
        }
        return numbered;
    }

    private Request routine(int age) {
        String desk = desks.size() > 1 && dice.chance(0.3) ? dice.of(desks) : desks.get(0);
        Question question = dice.of(Question.at(desk, company.language()));
        String priority = dice.of(question.issueType().equals("Incident") ? INCIDENT : WISH);
        Instant created = created(age);
        Work work =
                stillOpen(age)
                        ? Work.open(status(age, priority), created, priority, end, dice)
                        : Work.done(created, priority, end, dice);
        List<String> labels = new ArrayList<>();
        if (!question.label().isEmpty()) {
            labels.add(question.label());
        }
        if (dice.chance(0.02) && (story.isEmpty() || !work.progress().open())) {
            labels.add(ESCALATED);
        }
        return request(question, priority, work, age, labels);
    }

    /** What should have been resolved waits for the customer, except for what was forgotten. */
    private String status(int age, String priority) {
        if (Work.due(age, priority)) {
            boolean forgotten = dice.chance(FORGOTTEN) && story.isEmpty();
            return forgotten ? UNDER_WAY.get(0) : Work.WAITING_FOR_CUSTOMER;
        }
        return age < 2 && story.isEmpty() && dice.chance(0.2) ? Work.OPEN : dice.of(UNDER_WAY);
    }

    private Request request(
            Question question, String priority, Work work, int age, List<String> labels) {
        Member reporter = dice.early(members);
        String agent = dice.of(Staff.agents(question.desk()));
        boolean taken = work.answered() != null || dice.chance(0.3);
        Conversation talk = new Conversation(reporter.address(), agent, end, dice);
        return new Request(
                "",
                question,
                question.summary() + ". " + dice.of(DETAILS),
                priority,
                work.progress(),
                reporter.address(),
                taken ? agent : null,
                dice.chance(0.03) ? List.of() : organisations(age),
                List.copyOf(labels),
                participants(reporter),
                dice.chance(0.01),
                talk.rating(work, plot.stars()),
                work.cycles(),
                talk.replies(work));
    }

    /** The requests with which a story is told; all of them are still open. */
    private List<Request> told(Story told) {
        return switch (told) {
            case OVERDUE_PAYER ->
                    List.of(
                            told("FIN", "Second reminder for an invoice", "Medium", 33, "overdue"),
                            told("FIN", "Payment is late once more", "High", 19, "overdue"),
                            told("FIN", "Please stop the reminders", "High", 6, "overdue"));
            case EXPANDING_CHAMPION ->
                    List.of(told("SUP", "Forty more seats for Lyon", "Lowest", 4, "seats"));
            case RENEWAL_AT_RISK ->
                    List.of(
                            told("SUP", "Lost records after the move", "Highest", 9, ESCALATED),
                            told("SUP", "Board asks for a root cause", "High", 3, ESCALATED));
            case ONBOARDING_STUCK ->
                    List.of(
                            told("SUP", "Import of the first data set", "High", 81, "onboarding"),
                            told("SUP", "Who trains our key users?", "Medium", 62, "onboarding"),
                            told("SUP", "Single sign-on not set up yet", "High", 47, "onboarding"));
            default -> List.of();
        };
    }

    private Request told(String desk, String summary, String priority, int age, String label) {
        Question like = Question.at(desk, "*").get(0);
        Question question =
                new Question(desk, like.requestType(), like.issueType(), label, "*", summary);
        Instant created = created(age);
        Work work = Work.open("Waiting for support", created, priority, end, dice);
        Request request = request(question, priority, work, age, List.of(label));
        return request.shownTo(organisations(age));
    }

    private Instant created(int age) {
        return day.minusDays(age)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .plus(Duration.ofMinutes(dice.between(6 * 60, 18 * 60)));
    }

    private boolean stillOpen(int age) {
        if (story.filter(Story.QUIET_CHURNER::equals).isPresent()) {
            return false;
        }
        double share = age < 2 ? 0.7 : age < 7 ? 0.4 : age < 30 ? 0.12 : age < 90 ? 0.04 : 0.01;
        return dice.chance(share);
    }

    /** While a customer was being split in two, requests stood on both organisations. */
    private List<Integer> organisations(int age) {
        return story.filter(Story.REORGANISED_AFTER::equals).isPresent()
                        && age >= Story.REORGANISED_BEFORE.plot().newest()
                ? List.of(Story.REORGANISED_BEFORE.number(), number)
                : List.of(number);
    }

    private List<String> participants(Member reporter) {
        Member other = dice.of(members);
        return dice.chance(0.06) && !other.equals(reporter) ? List.of(other.address()) : List.of();
    }
}
