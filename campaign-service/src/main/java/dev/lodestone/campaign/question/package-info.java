@NullMarked
package dev.lodestone.campaign.question;

import org.jspecify.annotations.NullMarked;
