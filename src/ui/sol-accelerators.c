/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-accelerators.h"

#include <glib/gi18n.h>

#define GENERAL N_ ("General")
#define PAGES N_ ("Going Around")
#define FIGURE N_ ("On a Figure")
#define TEACHING N_ ("Teaching")
#define HANDOUT N_ ("On the Handout")
#define LEG N_ ("On the Leg That Bends")
#define SESSION N_ ("In a Session")

static const SolAccelerator table[] = {
  { "win.search", { "<Control>f" }, N_ ("Search"), GENERAL },
  { "win.help", { "F1" }, N_ ("When to get help"), GENERAL },
  { "win.menu", { "F10" }, N_ ("Open the menu"), GENERAL },
  { "app.preferences", { "<Control>comma" }, N_ ("Preferences"), GENERAL },
  { "app.shortcuts", { "<Control>question" }, N_ ("Keyboard shortcuts"), GENERAL },
  { "win.fullscreen", { "F11" }, N_ ("Full screen"), GENERAL },
  { "window.close", { "<Control>w" }, N_ ("Close the window"), GENERAL },
  { "app.quit", { "<Control>q" }, N_ ("Quit"), GENERAL },
  { "win.page::anatomy", { "<Alt>1" }, N_ ("Anatomy"), PAGES },
  { "win.page::exercises", { "<Alt>2" }, N_ ("Exercises"), PAGES },
  { "win.page::progress", { "<Alt>3" }, N_ ("Progress"), PAGES },
  { "win.page::guide", { "<Alt>4" }, N_ ("Guide"), PAGES },
  { NULL, { "<Alt>Left", "Escape" }, N_ ("Back"), PAGES },
  { NULL, { "F6", "<Shift>F6" }, N_ ("To the figure, or to what is known of it"), FIGURE },
  { NULL, { "Up", "Down" }, N_ ("Move between structures"), FIGURE },
  { NULL, { "Left", "Right" }, N_ ("Move between structures"), FIGURE },
  { NULL, { "Return", "space" }, N_ ("Select the structure"), FIGURE },
  { NULL, { "Escape" }, N_ ("Select nothing"), FIGURE },
  { NULL, { "plus", "minus" }, N_ ("Closer or further off"), FIGURE },
  { NULL, { "0" }, N_ ("All of the figure"), FIGURE },
  { NULL, { "<Control>Left", "<Control>Right" }, N_ ("Look elsewhere"), FIGURE },
  { NULL, { "<Control>Up", "<Control>Down" }, N_ ("Look elsewhere"), FIGURE },
  { NULL, { "Page_Down", "Page_Up" }, N_ ("Peel deeper, or put a layer back"), FIGURE },
  { NULL, { "h" }, N_ ("Take the structure away"), FIGURE },
  { NULL, { "f" }, N_ ("See through the structure"), FIGURE },
  { NULL, { "s" }, N_ ("Show only the structure"), FIGURE },
  { NULL, { "a" }, N_ ("Show all"), FIGURE },
  { NULL, { "o" }, N_ ("Go to the next origin of the muscle"), FIGURE },
  { NULL, { "i" }, N_ ("Go to the next insertion of the muscle"), FIGURE },
  { NULL, { "l" }, N_ ("Latin or plain names"), FIGURE },
  { NULL, { "c" }, N_ ("Cover or show the names"), FIGURE },
  { NULL, { "n", "<Shift>n" }, N_ ("Show the next name, or cover it again"), FIGURE },
  { NULL, { "m" }, N_ ("See a leg that is cut from below, or above"), FIGURE },
  { NULL, { "<Control>z" }, N_ ("Undo what was taken away"), FIGURE },
  { NULL, { "<Control>s" }, N_ ("Save the view as PNG"), FIGURE },
  { NULL, { "<Control><Shift>s" }, N_ ("Save the view as SVG"), FIGURE },
  { NULL, { "<Control>c" }, N_ ("Copy the view as a picture"), FIGURE },
  { NULL, { "F5" }, N_ ("Teach in full screen"), FIGURE },
  { NULL, { "<Control>p" }, N_ ("Worksheet to save or print"), FIGURE },
  { NULL, { "Page_Down", "Page_Up" }, N_ ("Show the next name, or cover it again"), TEACHING },
  { NULL, { "Right", "Left" }, N_ ("Show the next name, or cover it again"), TEACHING },
  { NULL, { "End", "Home" }, N_ ("Show all names, or none"), TEACHING },
  { NULL, { "r" }, N_ ("Ring around the pointer"), TEACHING },
  { NULL, { "Escape" }, N_ ("Leave"), TEACHING },
  { NULL, { "<Control>p" }, N_ ("Print"), HANDOUT },
  { NULL, { "<Alt>Up", "<Alt>Down" }, N_ ("Move the exercise up or down"), HANDOUT },
  { NULL, { "Delete" }, N_ ("Remove the exercise"), HANDOUT },
  { NULL, { "<Alt>w" }, N_ ("Say how long both muscles are"), LEG },
  { NULL, { "space" }, N_ ("Pause or go on"), SESSION },
  { NULL, { "Left" }, N_ ("Back to the start of this part, again: to the one before"), SESSION },
  { NULL, { "Right" }, N_ ("Next part"), SESSION },
  { NULL, { "r" }, N_ ("Repeat this part"), SESSION },
  { NULL, { "plus" }, N_ ("Ten seconds more"), SESSION },
  { NULL, { "Up", "Down" }, N_ ("Where do you feel it: high, or low"), SESSION },
  { NULL, { "m" }, N_ ("Sound on or off"), SESSION },
  { NULL, { "t" }, N_ ("Say what is left"), SESSION },
  { NULL, { "Escape" }, N_ ("Pause and ask whether to end, again: leave full screen"), SESSION },
  { NULL, { NULL }, NULL, NULL },
};

const SolAccelerator *
sol_accelerators_get (void)
{
  return table;
}

void
sol_accelerators_install (GtkApplication *application)
{
  g_return_if_fail (GTK_IS_APPLICATION (application));

  for (const SolAccelerator *row = table; row->title != NULL; row++)
    if (row->action != NULL)
      gtk_application_set_accels_for_action (application, row->action, row->keys);
}
