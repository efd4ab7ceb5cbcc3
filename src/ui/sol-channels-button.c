/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-channels-button.h"

#include "sol-build.h"

struct _SolChannelsButton {
  AdwBin parent_instance;

  /* template */
  GtkMenuButton *button;
  GtkSwitch *sound;
  GtkSwitch *speech;
  GtkSwitch *colour;
  GtkAdjustment *volume;

  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (SolChannelsButton, sol_channels_button, ADW_TYPE_BIN)

static void
update_icon (SolChannelsButton *self)
{
  gboolean sounds = g_settings_get_boolean (self->settings, "cue-sound");

  gtk_menu_button_set_icon_name (self->button, sounds ? "audio-volume-high-symbolic"
                                                      : "audio-volume-muted-symbolic");
}

static void
bind_settings (SolChannelsButton *self)
{
  g_settings_bind (self->settings, "cue-sound", self->sound, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "cue-speech", self->speech, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "cue-colour", self->colour, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "sound-volume", self->volume, "value", G_SETTINGS_BIND_DEFAULT);
  g_signal_connect_object (self->settings, "changed::cue-sound", G_CALLBACK (update_icon), self,
                           G_CONNECT_SWAPPED);
  update_icon (self);
}

static void
sol_channels_button_dispose (GObject *object)
{
  g_clear_object (&SOL_CHANNELS_BUTTON (object)->settings);

  G_OBJECT_CLASS (sol_channels_button_parent_class)->dispose (object);
}

static void
sol_channels_button_class_init (SolChannelsButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_channels_button_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-channels-button.ui");
  gtk_widget_class_bind_template_child (widget_class, SolChannelsButton, button);
  gtk_widget_class_bind_template_child (widget_class, SolChannelsButton, sound);
  gtk_widget_class_bind_template_child (widget_class, SolChannelsButton, speech);
  gtk_widget_class_bind_template_child (widget_class, SolChannelsButton, colour);
  gtk_widget_class_bind_template_child (widget_class, SolChannelsButton, volume);
}

static void
sol_channels_button_init (SolChannelsButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->settings = g_settings_new (APPLICATION_ID);
  bind_settings (self);
}
