package io.customer360.rest;

import io.customer360.csm.ShowNotices;
import io.customer360.csm.ShowTasksAhead;
import io.customer360.csm.TasksAhead;
import io.customer360.customer.CustomerColumn;
import io.customer360.customer.ListColumn;
import io.customer360.notice.Notice;
import io.customer360.notice.NoticeId;
import io.customer360.notice.NoticeWords;
import io.customer360.notice.ShowInbox;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Viewers;
import io.customer360.shared.Actor;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Views of what a CSM has to do, was told and looks after, that load after the figures. */
public final class PortfolioParts {

    /** What is told of each customer. */
    static final List<ListColumn> COLUMNS =
            List.of(
                    CustomerColumn.NAME,
                    CustomerColumn.SCORE,
                    CustomerColumn.ARR,
                    CustomerColumn.CLTV,
                    CustomerColumn.CSM,
                    CustomerColumn.LAST_RENEWAL,
                    CustomerColumn.ACTIVE,
                    CustomerColumn.LAST_CONTACT,
                    CustomerColumn.DRIVER);

    private final PortfolioViews portfolios;
    private final ShowTasksAhead tasks;
    private final ShowNotices notices;
    private final NoticeWords words;
    private final CustomerListViews lists;
    private final Viewers viewers;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public PortfolioParts(
            PortfolioViews portfolios,
            ShowTasksAhead tasks,
            ShowNotices notices,
            NoticeWords words,
            CustomerListViews lists,
            Viewers viewers,
            CustomerUrls urls) {
        this.portfolios = portfolios;
        this.tasks = tasks;
        this.notices = notices;
        this.words = words;
        this.lists = lists;
        this.viewers = viewers;
        this.urls = urls;
    }

    /** The tasks that are due first. */
    View tasks(Map<String, String> asked, Actor actor) {
        var reader = viewers.current();
        var today = LocalDate.ofInstant(reader.now(), reader.zone());
        var ahead = tasks.of(portfolios.whose(asked, actor), today, actor);
        return View.of("c360.portfolio.tasks", json(ahead));
    }

    /** The newest notices. */
    View notices(Map<String, String> asked, Actor actor) {
        var whose = portfolios.whose(asked, actor);
        return View.of(
                "c360.portfolio.notices",
                new PortfolioNoticesJson(
                        whose.own(),
                        new SafeUrl(urls.pages() + "/inbox"),
                        notices.of(whose, actor).stream().map(this::json).toList()));
    }

    /** The newest notices after one was taken away. */
    View dismiss(NoticeId notice, Actor actor) {
        portfolios.whose(Map.of(), actor);
        notices.dismiss(notice, actor);
        return notices(Map.of(), actor);
    }

    /** The customers themselves, those with the lowest score first. */
    View overview(Map<String, String> asked, Actor actor) {
        var whose = portfolios.whose(asked, actor);
        Map<String, String> sorted = new LinkedHashMap<>();
        sorted.put("sort", CustomerColumn.SCORE.code());
        return lists.overview(whose.parameters(sorted), COLUMNS, actor);
    }

    private TasksAheadJson json(TasksAhead ahead) {
        return new TasksAheadJson(
                ahead.condition().code(),
                ahead.next().isPresent(),
                ahead.open().map(it -> it.count()).orElse(null),
                ahead.open().map(it -> urls.navigator(it.jql())).orElse(null),
                ahead.next().orElse(List.of()).stream().map(this::json).toList());
    }

    private TasksAheadJson.Item json(TasksAhead.Task task) {
        return new TasksAheadJson.Item(
                TicketJson.of(task.ticket(), urls),
                task.customers().stream()
                        .map(
                                it ->
                                        new TasksAheadJson.Customer(
                                                it.id().value(), it.name(), urls.customer(it.id())))
                        .toList(),
                task.overdue());
    }

    private PortfolioNoticesJson.Item json(ShowInbox.Told shown) {
        Notice notice = shown.notice();
        var kind = notice.kind();
        return new PortfolioNoticesJson.Item(
                notice.id().value(),
                kind.code(),
                new Label(kind.code(), kind.textKey()),
                words.of(notice, viewers.current().locale()),
                words.author(notice).orElse(null),
                notice.customer().value(),
                shown.customer().name(),
                urls.customer(notice.customer()),
                notice.at(),
                notice.seen());
    }
}
