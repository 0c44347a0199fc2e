/**
 * What the page of jobs adds: says aloud how a run goes on, keeps open and focused what was while a job is asked again, and
 * looks at everything anew when a run has ended.
 *
 * data-c360-job    a job, by its code    data-c360-job-state    how it stands    data-c360-job-said    the same in words
 */
define('customer360/jobs', [], function () {
    'use strict';

    const JOB = '[data-c360-job]';

    /** How each job stood when it was drawn last. */
    const states = new Map();

    /** What is unfolded in a job that is about to be drawn again. */
    let unfolded = [];

    /** The id of what has the focus in that job. */
    let focused = '';

    function stateOf(job) {
        return job.dataset.c360JobState;
    }

    function isAtWork(state) {
        return state === 'running' || state === 'asked';
    }

    function remember(event) {
        const job = event.detail.target.querySelector(JOB);
        if (job && event.detail.shouldSwap) {
            states.set(job.dataset.c360Job, stateOf(job));
            unfolded = Array.from(job.querySelectorAll('details[open]'), function (details) {
                return details.id;
            });
            focused = job.contains(document.activeElement) ? document.activeElement.id : '';
        }
    }

    function draw(event) {
        const job = event.detail.target.querySelector(':scope > ' + JOB);
        if (!job) {
            return;
        }
        unfolded.forEach(function (id) {
            const details = document.getElementById(id);
            if (details && job.contains(details)) {
                details.open = true;
            }
        });
        focusAgain(job);
        const before = states.get(job.dataset.c360Job);
        if (before !== stateOf(job)) {
            document.getElementById('c360-live').textContent = job.dataset.c360JobSaid;
        }
        if (isAtWork(before) && !isAtWork(stateOf(job))) {
            lookAnew();
        }
    }

    /** What was folded could not be given the focus back before it was unfolded again. */
    function focusAgain(job) {
        const again = focused ? document.getElementById(focused) : null;
        if (again && job.contains(again) && document.activeElement === document.body) {
            again.focus({preventScroll: true});
        }
    }

    /** What else tells of jobs: whether all is well, and what went wrong. */
    function lookAnew() {
        document.querySelectorAll('[data-c360-region="health"], [data-c360-region="job-errors"]').forEach(function (region) {
            window.htmx.trigger(region, 'c360:reload');
        });
    }

    function start() {
        document.addEventListener('htmx:beforeSwap', remember);
        document.addEventListener('htmx:afterSwap', draw);
    }

    return {start: start};
});

require('customer360/jobs').start();
