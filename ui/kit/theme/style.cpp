#include "ui/kit/theme/style.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStyleFactory>
#include <QStyleOption>

namespace purser::kit {

namespace {

bool isInsideBox(const QWidget* widget)
{
    return qobject_cast<const QAbstractSpinBox*>(widget->parentWidget())
        || qobject_cast<const QComboBox*>(widget->parentWidget());
}

} // namespace

Style::Style(Tokens tokens)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_tokens(tokens)
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            drawButton(*button, *painter);
            return;
        }
        break;
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_Sunken | State_On)) {
            paintBox(*painter, QRectF(option->rect),
                option->state & (State_Sunken | State_On) ? m_tokens.selection : m_tokens.hover,
                QColor());
        }
        return;
    case PE_PanelLineEdit:
        // Inside a spin or combo box that box draws the field.
        if (!widget || !isInsideBox(widget)) {
            drawField(*option, *painter);
        }
        return;
    case PE_FrameLineEdit: return; // drawn with the panel
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea*>(widget)) {
            drawField(*option, *painter);
            return;
        }
        break;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange
            && !qobject_cast<const QAbstractItemView*>(widget)) {
            paintBox(*painter, QRectF(option->rect), QColor(), m_tokens.accent, 4, 1.5);
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheck(*option, *painter); return;
    case PE_IndicatorRadioButton: drawRadio(*option, *painter); return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_tokens.panel);
        paintBox(*painter, QRectF(option->rect), QColor(), m_tokens.line, 0);
        return;
    case PE_PanelScrollAreaCorner: return;
    case PE_FrameMenu:
    case PE_FrameDockWidget:
    case PE_FrameStatusBarItem:
    case PE_IndicatorDockWidgetResizeHandle: return;
    case PE_PanelItemViewRow: return;
    case PE_PanelItemViewItem:
        if (option->state & State_Selected) {
            painter->fillRect(option->rect, m_tokens.selection);
        } else if (option->state & State_MouseOver) {
            painter->fillRect(option->rect, m_tokens.hover);
        }
        return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    switch (element) {
    case CE_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawHeader(*header, *painter);
            return;
        }
        break;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            // In a mirrored table a title stands over its column, whatever script it is in.
            QStyleOptionHeader copy(*header);
            copy.textAlignment =
                visualAlignment(header->direction, header->textAlignment) | Qt::AlignAbsolute;
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_HeaderEmptyArea: painter->fillRect(option->rect, m_tokens.panel); return;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            drawMenuItem(*item, *painter);
            return;
        }
        break;
    case CE_MenuEmptyArea: return;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            drawProgress(*bar, *painter);
            return;
        }
        break;
    case CE_Splitter: return; // the gap between two cards says enough
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy(*button);
            const bool primary = (button->features & QStyleOptionButton::DefaultButton)
                && (button->state & State_Enabled);
            if (primary) {
                copy.palette.setColor(QPalette::ButtonText, m_tokens.onAccent);
            }
            if (!copy.icon.isNull() && !copy.text.isEmpty()) {
                drawIconAndText(copy, copy.icon, copy.iconSize, copy.text,
                    copy.palette.color(
                        copy.state & State_Enabled ? QPalette::Active : QPalette::Disabled,
                        QPalette::ButtonText),
                    *painter);
                return;
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            if (button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull()) {
                drawIconAndText(*button, button->icon, button->iconSize, button->text,
                    button->palette.color(
                        button->state & State_Enabled ? QPalette::Active : QPalette::Disabled,
                        QPalette::ButtonText),
                    *painter);
                return;
            }
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            drawCombo(*combo, *painter, widget);
            return;
        }
    }
    if (control == CC_ToolButton) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            // An icon that opens a menu needs no arrow in its corner.
            QStyleOptionToolButton copy(*button);
            if (!(copy.features & QStyleOptionToolButton::MenuButtonPopup)) {
                copy.features &= ~QStyleOptionToolButton::HasMenu;
            }
            QProxyStyle::drawComplexControl(control, &copy, painter, widget);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            drawSpinBox(*spin, *painter, widget);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawScrollBar(*bar, *painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
    SubControl part, const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        switch (part) {
        case SC_ScrollBarAddLine:
        case SC_ScrollBarSubLine: return {};
        case SC_ScrollBarGroove: return option->rect;
        case SC_ScrollBarSlider: {
            const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
            const bool horizontal = bar->orientation == Qt::Horizontal;
            const int space = horizontal ? bar->rect.width() : bar->rect.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            int length = space;
            if (range > 0) {
                length =
                    int(qMax<qint64>(28, space * qint64(bar->pageStep) / (range + bar->pageStep)));
            }
            const int at = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, space - length, bar->upsideDown);
            return horizontal ? visualRect(bar->direction, bar->rect,
                       QRect(bar->rect.x() + at, bar->rect.y(), length, bar->rect.height()))
                              : QRect(bar->rect.x(), bar->rect.y() + at, bar->rect.width(), length);
        }
        default: break;
        }
    }
    if (control == CC_SpinBox) {
        const QRect all = option->rect;
        const int half = all.height() / 2;
        const QRect arrows(all.right() - 22, all.top(), 22, all.height());
        switch (part) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, all, arrows.adjusted(0, 1, -1, -half));
        case SC_SpinBoxDown:
            return visualRect(option->direction, all, arrows.adjusted(0, half, -1, -1));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, all, all.adjusted(1, 1, -24, -1));
        default: break;
        }
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        return visualRect(option->direction, option->rect, option->rect.adjusted(8, 1, -26, -1));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents && widget) {
        return isInsideBox(widget) ? option->rect.adjusted(5, 0, -2, 0)
                                   : option->rect.adjusted(6, 1, -6, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setWidth(qMax(size.width() + 28, 72));
        result.setHeight(qMax(metric::controlHeight, size.height() + 12));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: result.setHeight(metric::controlHeight); break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator) {
                result.setHeight(9);
            } else {
                result.setHeight(28);
                result.rwidth() += 32;
            }
        }
        break;
    case CT_HeaderSection: result.setHeight(32); break;
    case CT_ItemViewItem: result.setHeight(qMax(result.height(), metric::rowHeight)); break;
    case CT_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            if (button->toolButtonStyle == Qt::ToolButtonTextOnly || button->icon.isNull()) {
                result = QSize(button->fontMetrics.horizontalAdvance(button->text) + 10, 24);
            } else if (button->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
                result.setWidth(button->iconSize.width() + metric::iconGap
                    + button->fontMetrics.horizontalAdvance(button->text) + 12);
            }
        }
        break;
    default: break;
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 10;
    case PM_ScrollBarSliderMin: return 28;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_DefaultFrameWidth: return qobject_cast<const QComboBox*>(widget) ? 2 : 1;
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return metric::gap;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return metric::wideGap;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return 16;
    case PM_FocusFrameHMargin:
    case PM_HeaderMargin: return metric::gap - 1;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent: return metric::wideGap;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return 4;
    case PM_MenuHMargin: return 4;
    case PM_ToolTipLabelFrameWidth: return 6;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ToolTip_WakeUpDelay: return 450;
    case SH_ScrollBar_ContextMenu: return 0;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_Table_GridLineColor: return int(m_tokens.line.rgb());
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractScrollArea*>(widget) || qobject_cast<QComboBox*>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    // What scrolls stands on the card, not on a ground of its own.
    if (auto* scroll = qobject_cast<QScrollArea*>(widget)) {
        scroll->viewport()->setAutoFillBackground(false);
        if (scroll->widget()) {
            scroll->widget()->setAutoFillBackground(false);
        }
    }
    // The rounded field behind a text shows through; its viewport would square the corners.
    if (auto* edit = qobject_cast<QPlainTextEdit*>(widget)) {
        edit->viewport()->setAutoFillBackground(false);
        edit->document()->setDocumentMargin(7);
    }
}

} // namespace purser::kit
