@NullMarked
package dev.lodestone.campaign.pull.form;

import org.jspecify.annotations.NullMarked;
