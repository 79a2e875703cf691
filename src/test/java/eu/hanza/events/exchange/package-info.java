/** Tests of schedules, calendars and search data. */
package eu.hanza.events.exchange;
