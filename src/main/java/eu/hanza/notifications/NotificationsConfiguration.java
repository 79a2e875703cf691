package eu.hanza.notifications;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets mail go out in the background. */
@Configuration(proxyBeanMethods = false)
@EnableAsync
@EnableScheduling
class NotificationsConfiguration {}
