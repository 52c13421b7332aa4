@NullMarked
package dev.lodestone.creator.account;

import org.jspecify.annotations.NullMarked;
